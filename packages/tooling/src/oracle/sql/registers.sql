-- The registers as they stand in the file, one a line, each section as it was
-- written: a section that is absent is NULL, an empty one is an empty list. The
-- columns are told, so that nothing has to be guessed from a sample.

CREATE OR REPLACE TEMP TABLE registers AS
SELECT *
FROM read_json(
  getvariable('file'),
  format = 'newline_delimited',
  records = true,
  auto_detect = false,
  maximum_object_size = 2097152,
  columns = {{COLUMNS}}
);
