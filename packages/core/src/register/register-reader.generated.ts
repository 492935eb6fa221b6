// Written by `npm run generate` from the schemas. Change those instead.
import { day, partialDate } from "../internal/quick-json/day.ts";
import { id } from "../internal/quick-json/id.ts";
import { giveUp } from "../internal/quick-json/line.ts";
import { idList, listOf } from "../internal/quick-json/list.ts";
import { anyNumber, wholeNumber } from "../internal/quick-json/number.ts";
import {
  closeObject,
  four,
  named,
  opensObject,
  takesComma,
  valued,
} from "../internal/quick-json/structure.ts";
import { text } from "../internal/quick-json/text.ts";

type Fields = Record<string, unknown>;

function atSchemaVersion(): boolean {
  return (
    four(0) === 0x68637322 &&
    four(4) === 0x56616d65 &&
    four(8) === 0x69737265 &&
    four(12) === 0x3a226e6f &&
    named(16)
  );
}

function atId(): boolean {
  return four(0) === 0x22646922 && four(1) === 0x3a226469 && named(5);
}

function atName(): boolean {
  return four(0) === 0x6d616e22 && four(3) === 0x3a22656d && named(7);
}

function atVillage(): boolean {
  return four(0) === 0x6c697622 && four(4) === 0x6567616c && four(6) === 0x3a226567 && named(10);
}

function atCode(): boolean {
  return four(0) === 0x646f6322 && four(3) === 0x3a226564 && named(7);
}

function atFrom(): boolean {
  return four(0) === 0x6f726622 && four(3) === 0x3a226d6f && named(7);
}

function atTo(): boolean {
  return four(0) === 0x226f7422 && four(1) === 0x3a226f74 && named(5);
}

function readClubCommunesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atCode()) {
      found |= 1;
      fields["code"] = id();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atCommunes(): boolean {
  return four(0) === 0x6d6f6322 && four(4) === 0x656e756d && four(7) === 0x3a227365 && named(11);
}

function oneOfClubStagesEntryStage(): unknown {
  if (four(0) === 0x616c7022 && four(4) === 0x64656e6e && four(5) === 0x2264656e)
    return valued(9, "planned");
  if (four(0) === 0x74636122 && four(4) === 0x22657669) return valued(8, "active");
  if (four(0) === 0x726f6422 && four(4) === 0x746e616d && four(5) === 0x22746e61)
    return valued(9, "dormant");
  if (four(0) === 0x6f6c6322 && four(4) === 0x22646573) return valued(8, "closed");
  return giveUp();
}

function atStage(): boolean {
  return four(0) === 0x61747322 && four(4) === 0x3a226567 && named(8);
}

function readClubStagesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atStage()) {
      found |= 1;
      fields["stage"] = oneOfClubStagesEntryStage();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atStages(): boolean {
  return four(0) === 0x61747322 && four(4) === 0x22736567 && four(5) === 0x3a227365 && named(9);
}

function atCommuneCode(): boolean {
  return (
    four(0) === 0x6d6f6322 &&
    four(4) === 0x656e756d &&
    four(8) === 0x65646f43 &&
    four(10) === 0x3a226564 &&
    named(14)
  );
}

function readClubParentAssociationsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atName()) {
      found |= 1;
      fields["name"] = text(200);
    } else if (atCommuneCode()) {
      fields["communeCode"] = id();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atParentAssociations(): boolean {
  return (
    four(0) === 0x72617022 &&
    four(4) === 0x41746e65 &&
    four(8) === 0x636f7373 &&
    four(12) === 0x69746169 &&
    four(16) === 0x22736e6f &&
    four(17) === 0x3a22736e &&
    named(21)
  );
}

function atNumber(): boolean {
  return four(0) === 0x6d756e22 && four(4) === 0x22726562 && four(5) === 0x3a227265 && named(9);
}

function atDate(): boolean {
  return four(0) === 0x74616422 && four(3) === 0x3a226574 && named(7);
}

function atIssuedBy(): boolean {
  return four(0) === 0x73736922 && four(4) === 0x42646575 && four(7) === 0x3a227942 && named(11);
}

function readClubFoundingDecision(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atNumber()) {
      found |= 1;
      fields["number"] = text(100);
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atIssuedBy()) {
      found |= 4;
      fields["issuedBy"] = text(200);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atFoundingDecision(): boolean {
  return (
    four(0) === 0x756f6622 &&
    four(4) === 0x6e69646e &&
    four(8) === 0x63654467 &&
    four(12) === 0x6f697369 &&
    four(15) === 0x3a226e6f &&
    named(19)
  );
}

function atRulesAdoptedOn(): boolean {
  return (
    four(0) === 0x6c757222 &&
    four(4) === 0x64417365 &&
    four(8) === 0x6574706f &&
    four(12) === 0x226e4f64 &&
    four(13) === 0x3a226e4f &&
    named(17)
  );
}

function oneOfClubProgrammeBudget(): unknown {
  if (four(0) === 0x6f727022 && four(4) === 0x7463656a && four(5) === 0x22746365)
    return valued(9, "project");
  if (
    four(0) === 0x636f6c22 &&
    four(4) === 0x622d6c61 &&
    four(8) === 0x65676475 &&
    four(10) === 0x22746567
  )
    return valued(14, "local-budget");
  if (four(0) === 0x636f7322 && four(4) === 0x226c6169) return valued(8, "social");
  return giveUp();
}

function atBudget(): boolean {
  return four(0) === 0x64756222 && four(4) === 0x22746567 && four(5) === 0x3a227465 && named(9);
}

function readClubProgramme(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atName()) {
      found |= 1;
      fields["name"] = text(200);
    } else if (atBudget()) {
      found |= 2;
      fields["budget"] = oneOfClubProgrammeBudget();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atProgramme(): boolean {
  return four(0) === 0x6f727022 && four(4) === 0x6d617267 && four(8) === 0x3a22656d && named(12);
}

function atTitle(): boolean {
  return four(0) === 0x74697422 && four(4) === 0x3a22656c && named(8);
}

function readClubDocumentsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atNumber()) {
      found |= 1;
      fields["number"] = text(100);
    } else if (atDate()) {
      fields["date"] = day();
    } else if (atTitle()) {
      fields["title"] = text(300);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 1);
  return fields;
}

function atDocuments(): boolean {
  return four(0) === 0x636f6422 && four(4) === 0x6e656d75 && four(8) === 0x3a227374 && named(12);
}

function atPerformingTeamFormedOn(): boolean {
  return (
    four(0) === 0x72657022 &&
    four(4) === 0x6d726f66 &&
    four(8) === 0x54676e69 &&
    four(12) === 0x466d6165 &&
    four(16) === 0x656d726f &&
    four(20) === 0x226e4f64 &&
    four(21) === 0x3a226e4f &&
    named(25)
  );
}

function readClub(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atName()) {
      found |= 2;
      fields["name"] = text(200);
    } else if (atVillage()) {
      found |= 4;
      fields["village"] = text(200);
    } else if (atCommunes()) {
      found |= 8;
      fields["communes"] = listOf(readClubCommunesEntry, 1, 50);
    } else if (atStages()) {
      found |= 16;
      fields["stages"] = listOf(readClubStagesEntry, 1, 50);
    } else if (atParentAssociations()) {
      fields["parentAssociations"] = listOf(readClubParentAssociationsEntry, 0, 50);
    } else if (atFoundingDecision()) {
      fields["foundingDecision"] = readClubFoundingDecision();
    } else if (atRulesAdoptedOn()) {
      fields["rulesAdoptedOn"] = day();
    } else if (atProgramme()) {
      fields["programme"] = readClubProgramme();
    } else if (atDocuments()) {
      fields["documents"] = listOf(readClubDocumentsEntry, 0, 50);
    } else if (atPerformingTeamFormedOn()) {
      fields["performingTeamFormedOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 31);
  return fields;
}

function atClub(): boolean {
  return four(0) === 0x756c6322 && four(3) === 0x3a226275 && named(7);
}

function oneOfMembersEntrySex(): unknown {
  if (four(0) === 0x6d656622 && four(4) === 0x22656c61) return valued(8, "female");
  if (four(0) === 0x6c616d22 && four(2) === 0x22656c61) return valued(6, "male");
  return giveUp();
}

function atSex(): boolean {
  return four(0) === 0x78657322 && four(2) === 0x3a227865 && named(6);
}

function atBirthDate(): boolean {
  return four(0) === 0x72696222 && four(4) === 0x61446874 && four(8) === 0x3a226574 && named(12);
}

function atGroup(): boolean {
  return four(0) === 0x6f726722 && four(4) === 0x3a227075 && named(8);
}

function oneOfMembersEntryMembershipsEntryKind(): unknown {
  if (four(0) === 0x66666f22 && four(4) === 0x61696369 && four(6) === 0x226c6169)
    return valued(10, "official");
  if (four(0) === 0x6e6f6822 && four(4) === 0x7261726f && four(6) === 0x22797261)
    return valued(10, "honorary");
  return giveUp();
}

function atKind(): boolean {
  return four(0) === 0x6e696b22 && four(3) === 0x3a22646e && named(7);
}

function oneOfMembersEntryMembershipsEntryReason(): unknown {
  if (four(0) === 0x66656c22 && four(2) === 0x22746665) return valued(6, "left");
  if (four(0) === 0x766f6d22 && four(3) === 0x22646576) return valued(7, "moved");
  if (four(0) === 0x65696422 && four(2) === 0x22646569) return valued(6, "died");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atReason(): boolean {
  return four(0) === 0x61657222 && four(4) === 0x226e6f73 && four(5) === 0x3a226e6f && named(9);
}

function readMembersEntryMembershipsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atKind()) {
      found |= 1;
      fields["kind"] = oneOfMembersEntryMembershipsEntryKind();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atReason()) {
      fields["reason"] = oneOfMembersEntryMembershipsEntryReason();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atMemberships(): boolean {
  return (
    four(0) === 0x6d656d22 &&
    four(4) === 0x73726562 &&
    four(8) === 0x73706968 &&
    four(10) === 0x3a227370 &&
    named(14)
  );
}

function oneOfMembersEntryCircumstancesEntryKind(): unknown {
  if (four(0) === 0x6f6f7022 && four(2) === 0x22726f6f) return valued(6, "poor");
  if (four(0) === 0x61656e22 && four(4) === 0x6f702d72 && four(7) === 0x22726f6f)
    return valued(11, "near-poor");
  if (
    four(0) === 0x73696422 &&
    four(4) === 0x61766461 &&
    four(8) === 0x6761746e &&
    four(11) === 0x22646567
  )
    return valued(15, "disadvantaged");
  if (four(0) === 0x73696422 && four(4) === 0x6c696261 && four(8) === 0x22797469)
    return valued(12, "disability");
  if (
    four(0) === 0x68746522 &&
    four(4) === 0x2d63696e &&
    four(8) === 0x6f6e696d &&
    four(12) === 0x79746972 &&
    four(13) === 0x22797469
  )
    return valued(17, "ethnic-minority");
  if (
    four(0) === 0x76696c22 &&
    four(4) === 0x2d676e69 &&
    four(8) === 0x6e6f6c61 &&
    four(10) === 0x22656e6f
  )
    return valued(14, "living-alone");
  return giveUp();
}

function readMembersEntryCircumstancesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atKind()) {
      found |= 1;
      fields["kind"] = oneOfMembersEntryCircumstancesEntryKind();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atCircumstances(): boolean {
  return (
    four(0) === 0x72696322 &&
    four(4) === 0x736d7563 &&
    four(8) === 0x636e6174 &&
    four(12) === 0x3a227365 &&
    named(16)
  );
}

function readMembersEntryHealthInsuranceEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atFrom()) {
      found |= 1;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 1);
  return fields;
}

function atHealthInsurance(): boolean {
  return (
    four(0) === 0x61656822 &&
    four(4) === 0x4968746c &&
    four(8) === 0x7275736e &&
    four(12) === 0x65636e61 &&
    four(14) === 0x3a226563 &&
    named(18)
  );
}

function oneOfMembersEntryAssociationOfficesEntryOffice(): unknown {
  if (four(0) === 0x61686322 && four(3) === 0x22726961) return valued(7, "chair");
  if (
    four(0) === 0x70656422 &&
    four(4) === 0x2d797475 &&
    four(8) === 0x69616863 &&
    four(10) === 0x22726961
  )
    return valued(14, "deputy-chair");
  if (
    four(0) === 0x616f6222 &&
    four(4) === 0x6d2d6472 &&
    four(8) === 0x65626d65 &&
    four(10) === 0x22726562
  )
    return valued(14, "board-member");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atOffice(): boolean {
  return four(0) === 0x66666f22 && four(4) === 0x22656369 && four(5) === 0x3a226563 && named(9);
}

function readMembersEntryAssociationOfficesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atOffice()) {
      found |= 1;
      fields["office"] = oneOfMembersEntryAssociationOfficesEntryOffice();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atAssociationOffices(): boolean {
  return (
    four(0) === 0x73736122 &&
    four(4) === 0x6169636f &&
    four(8) === 0x6e6f6974 &&
    four(12) === 0x6966664f &&
    four(16) === 0x22736563 &&
    four(17) === 0x3a227365 &&
    named(21)
  );
}

function oneOfMembersEntryConsentsEntryPurpose(): unknown {
  if (four(0) === 0x756c6322 && four(4) === 0x6f622d62 && four(8) === 0x22736b6f)
    return valued(12, "club-books");
  if (
    four(0) === 0x72696322 &&
    four(4) === 0x736d7563 &&
    four(8) === 0x636e6174 &&
    four(11) === 0x22736563
  )
    return valued(15, "circumstances");
  if (four(0) === 0x61656822 && four(4) === 0x2268746c) return valued(8, "health");
  if (four(0) === 0x72616322 && four(2) === 0x22657261) return valued(6, "care");
  if (four(0) === 0x616f6c22 && four(3) === 0x22736e61) return valued(7, "loans");
  if (
    four(0) === 0x62757022 &&
    four(4) === 0x6163696c &&
    four(8) === 0x6e6f6974 &&
    four(9) === 0x226e6f69
  )
    return valued(13, "publication");
  return giveUp();
}

function atPurpose(): boolean {
  return four(0) === 0x72757022 && four(4) === 0x65736f70 && four(6) === 0x3a226573 && named(10);
}

function atGivenOn(): boolean {
  return four(0) === 0x76696722 && four(4) === 0x6e4f6e65 && four(6) === 0x3a226e4f && named(10);
}

function atExplainedBy(): boolean {
  return (
    four(0) === 0x70786522 &&
    four(4) === 0x6e69616c &&
    four(8) === 0x79426465 &&
    four(10) === 0x3a227942 &&
    named(14)
  );
}

function atProof(): boolean {
  return four(0) === 0x6f727022 && four(4) === 0x3a22666f && named(8);
}

function atWithdrawnOn(): boolean {
  return (
    four(0) === 0x74697722 &&
    four(4) === 0x61726468 &&
    four(8) === 0x6e4f6e77 &&
    four(10) === 0x3a226e4f &&
    named(14)
  );
}

function readMembersEntryConsentsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atPurpose()) {
      found |= 1;
      fields["purpose"] = oneOfMembersEntryConsentsEntryPurpose();
    } else if (atGivenOn()) {
      found |= 2;
      fields["givenOn"] = day();
    } else if (atExplainedBy()) {
      fields["explainedBy"] = text(100);
    } else if (atProof()) {
      fields["proof"] = text(200);
    } else if (atWithdrawnOn()) {
      fields["withdrawnOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atConsents(): boolean {
  return four(0) === 0x6e6f6322 && four(4) === 0x746e6573 && four(7) === 0x3a227374 && named(11);
}

function readMembersEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atName()) {
      found |= 2;
      fields["name"] = text(100);
    } else if (atSex()) {
      found |= 4;
      fields["sex"] = oneOfMembersEntrySex();
    } else if (atBirthDate()) {
      fields["birthDate"] = partialDate();
    } else if (atGroup()) {
      fields["group"] = text(100);
    } else if (atMemberships()) {
      found |= 8;
      fields["memberships"] = listOf(readMembersEntryMembershipsEntry, 1, 50);
    } else if (atCircumstances()) {
      fields["circumstances"] = listOf(readMembersEntryCircumstancesEntry, 0, 50);
    } else if (atHealthInsurance()) {
      fields["healthInsurance"] = listOf(readMembersEntryHealthInsuranceEntry, 0, 50);
    } else if (atAssociationOffices()) {
      fields["associationOffices"] = listOf(readMembersEntryAssociationOfficesEntry, 0, 20);
    } else if (atConsents()) {
      fields["consents"] = listOf(readMembersEntryConsentsEntry, 0, 50);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atMembers(): boolean {
  return four(0) === 0x6d656d22 && four(4) === 0x73726562 && four(6) === 0x3a227372 && named(10);
}

function atMemberId(): boolean {
  return four(0) === 0x6d656d22 && four(4) === 0x49726562 && four(7) === 0x3a226449 && named(11);
}

function oneOfBoardEntryPost(): unknown {
  if (four(0) === 0x61656822 && four(2) === 0x22646165) return valued(6, "head");
  if (four(0) === 0x70656422 && four(4) === 0x22797475) return valued(8, "deputy");
  if (four(0) === 0x63657322 && four(4) === 0x61746572 && four(7) === 0x22797261)
    return valued(11, "secretary");
  if (four(0) === 0x63636122 && four(4) === 0x746e756f && four(8) === 0x22746e61)
    return valued(12, "accountant");
  if (four(0) === 0x65727422 && four(4) === 0x72757361 && four(7) === 0x22726572)
    return valued(11, "treasurer");
  if (four(0) === 0x6d656d22 && four(4) === 0x22726562) return valued(8, "member");
  return giveUp();
}

function atPost(): boolean {
  return four(0) === 0x736f7022 && four(3) === 0x3a227473 && named(7);
}

function oneOfBoardEntryAreasEntry(): unknown {
  if (four(0) === 0x76696c22 && four(4) === 0x68696c65 && four(8) === 0x22646f6f)
    return valued(12, "livelihood");
  if (four(0) === 0x61656822 && four(4) === 0x2268746c) return valued(8, "health");
  if (four(0) === 0x6d6f6822 && four(4) === 0x61632d65 && four(7) === 0x22657261)
    return valued(11, "home-care");
  if (four(0) === 0x6c657322 && four(4) === 0x65682d66 && four(7) === 0x22706c65)
    return valued(11, "self-help");
  if (four(0) === 0x67697222 && four(4) === 0x22737468) return valued(8, "rights");
  if (four(0) === 0x61656c22 && four(4) === 0x6e696e72 && four(6) === 0x22676e69)
    return valued(10, "learning");
  if (four(0) === 0x6c756322 && four(4) === 0x65727574 && four(5) === 0x22657275)
    return valued(9, "culture");
  if (four(0) === 0x73657222 && four(4) === 0x6372756f && four(7) === 0x22736563)
    return valued(11, "resources");
  return giveUp();
}

function atAreas(): boolean {
  return four(0) === 0x65726122 && four(4) === 0x3a227361 && named(8);
}

function atHealth(): boolean {
  return four(0) === 0x61656822 && four(4) === 0x2268746c && four(5) === 0x3a226874 && named(9);
}

function atMeans(): boolean {
  return four(0) === 0x61656d22 && four(4) === 0x3a22736e && named(8);
}

function atCommitment(): boolean {
  return (
    four(0) === 0x6d6f6322 &&
    four(4) === 0x6d74696d &&
    four(8) === 0x22746e65 &&
    four(9) === 0x3a22746e &&
    named(13)
  );
}

function readBoardEntrySelfAssessment(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atDate()) {
      found |= 1;
      fields["date"] = day();
    } else if (atHealth()) {
      found |= 2;
      fields["health"] = wholeNumber(1, 5);
    } else if (atMeans()) {
      found |= 4;
      fields["means"] = wholeNumber(1, 5);
    } else if (atCommitment()) {
      found |= 8;
      fields["commitment"] = wholeNumber(1, 5);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atSelfAssessment(): boolean {
  return (
    four(0) === 0x6c657322 &&
    four(4) === 0x73734166 &&
    four(8) === 0x6d737365 &&
    four(12) === 0x22746e65 &&
    four(13) === 0x3a22746e &&
    named(17)
  );
}

function readBoardEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atMemberId()) {
      found |= 1;
      fields["memberId"] = id();
    } else if (atPost()) {
      found |= 2;
      fields["post"] = oneOfBoardEntryPost();
    } else if (atFrom()) {
      found |= 4;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atAreas()) {
      fields["areas"] = listOf(oneOfBoardEntryAreasEntry, 0, 8);
    } else if (atSelfAssessment()) {
      fields["selfAssessment"] = readBoardEntrySelfAssessment();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atBoard(): boolean {
  return four(0) === 0x616f6222 && four(4) === 0x3a226472 && named(8);
}

function oneOfVolunteersEntryRole(): unknown {
  if (four(0) === 0x6d6f6822 && four(4) === 0x61632d65 && four(7) === 0x22657261)
    return valued(11, "home-care");
  if (four(0) === 0x76696c22 && four(4) === 0x68696c65 && four(8) === 0x22646f6f)
    return valued(12, "livelihood");
  if (four(0) === 0x61656822 && four(4) === 0x2268746c) return valued(8, "health");
  if (four(0) === 0x6c756322 && four(4) === 0x65727574 && four(5) === 0x22657275)
    return valued(9, "culture");
  if (
    four(0) === 0x6d6f6322 &&
    four(4) === 0x696e756d &&
    four(8) === 0x69746163 &&
    four(11) === 0x226e6f69
  )
    return valued(15, "communication");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atRole(): boolean {
  return four(0) === 0x6c6f7222 && four(3) === 0x3a22656c && named(7);
}

function readVolunteersEntryMenteesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atMemberId()) {
      found |= 1;
      fields["memberId"] = id();
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atMentees(): boolean {
  return four(0) === 0x6e656d22 && four(4) === 0x73656574 && four(6) === 0x3a227365 && named(10);
}

function readVolunteersEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atMemberId()) {
      found |= 1;
      fields["memberId"] = id();
    } else if (atRole()) {
      found |= 2;
      fields["role"] = oneOfVolunteersEntryRole();
    } else if (atFrom()) {
      found |= 4;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atMentees()) {
      fields["mentees"] = listOf(readVolunteersEntryMenteesEntry, 0, 100);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atVolunteers(): boolean {
  return (
    four(0) === 0x6c6f7622 &&
    four(4) === 0x65746e75 &&
    four(8) === 0x22737265 &&
    four(9) === 0x3a227372 &&
    named(13)
  );
}

function oneOfMeetingsEntryKind(): unknown {
  if (four(0) === 0x6e656722 && four(4) === 0x6c617265 && four(5) === 0x226c6172)
    return valued(9, "general");
  if (four(0) === 0x616f6222 && four(3) === 0x22647261) return valued(7, "board");
  return giveUp();
}

function oneOfMeetingsEntryStatus(): unknown {
  if (four(0) === 0x616c7022 && four(4) === 0x64656e6e && four(5) === 0x2264656e)
    return valued(9, "planned");
  if (four(0) === 0x6c656822 && four(2) === 0x22646c65) return valued(6, "held");
  if (four(0) === 0x6e616322 && four(4) === 0x6c6c6563 && four(7) === 0x2264656c)
    return valued(11, "cancelled");
  return giveUp();
}

function atStatus(): boolean {
  return four(0) === 0x61747322 && four(4) === 0x22737574 && four(5) === 0x3a227375 && named(9);
}

function atArea(): boolean {
  return four(0) === 0x65726122 && four(3) === 0x3a226165 && named(7);
}

function atTopic(): boolean {
  return four(0) === 0x706f7422 && four(4) === 0x3a226369 && named(8);
}

function readMeetingsEntryAgendaEntry(): Fields {
  const fields: Fields = {};

  let isDue = opensObject();
  while (isDue) {
    if (atArea()) {
      fields["area"] = oneOfBoardEntryAreasEntry();
    } else if (atTopic()) {
      fields["topic"] = text(300);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(true);
  return fields;
}

function atAgenda(): boolean {
  return four(0) === 0x65676122 && four(4) === 0x2261646e && four(5) === 0x3a226164 && named(9);
}

function oneOfMeetingsEntryAttendanceEntryStatus(): unknown {
  if (four(0) === 0x65727022 && four(4) === 0x746e6573 && four(5) === 0x22746e65)
    return valued(9, "present");
  if (four(0) === 0x73626122 && four(4) === 0x22746e65) return valued(8, "absent");
  if (four(0) === 0x63786522 && four(4) === 0x64657375 && four(5) === 0x22646573)
    return valued(9, "excused");
  if (
    four(0) === 0x70657222 &&
    four(4) === 0x65736572 &&
    four(8) === 0x6465746e &&
    four(9) === 0x22646574
  )
    return valued(13, "represented");
  return giveUp();
}

function readMeetingsEntryAttendanceEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atMemberId()) {
      found |= 1;
      fields["memberId"] = id();
    } else if (atStatus()) {
      found |= 2;
      fields["status"] = oneOfMeetingsEntryAttendanceEntryStatus();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atAttendance(): boolean {
  return (
    four(0) === 0x74746122 &&
    four(4) === 0x61646e65 &&
    four(8) === 0x2265636e &&
    four(9) === 0x3a226563 &&
    named(13)
  );
}

function atGuests(): boolean {
  return four(0) === 0x65756722 && four(4) === 0x22737473 && four(5) === 0x3a227374 && named(9);
}

function readMeetingsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atKind()) {
      found |= 4;
      fields["kind"] = oneOfMeetingsEntryKind();
    } else if (atStatus()) {
      found |= 8;
      fields["status"] = oneOfMeetingsEntryStatus();
    } else if (atReason()) {
      fields["reason"] = text(500);
    } else if (atAgenda()) {
      fields["agenda"] = listOf(readMeetingsEntryAgendaEntry, 0, 50);
    } else if (atAttendance()) {
      fields["attendance"] = listOf(readMeetingsEntryAttendanceEntry, 0, 2000);
    } else if (atGuests()) {
      fields["guests"] = wholeNumber(0, 10000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atMeetings(): boolean {
  return four(0) === 0x65656d22 && four(4) === 0x676e6974 && four(7) === 0x3a227367 && named(11);
}

function atNote(): boolean {
  return four(0) === 0x746f6e22 && four(3) === 0x3a226574 && named(7);
}

function atPeopleReached(): boolean {
  return (
    four(0) === 0x6f657022 &&
    four(4) === 0x52656c70 &&
    four(8) === 0x68636165 &&
    four(12) === 0x3a226465 &&
    named(16)
  );
}

function atMemberIds(): boolean {
  return four(0) === 0x6d656d22 && four(4) === 0x49726562 && four(8) === 0x3a227364 && named(12);
}

function atPartner(): boolean {
  return four(0) === 0x72617022 && four(4) === 0x72656e74 && four(6) === 0x3a227265 && named(10);
}

function atSpentVnd(): boolean {
  return four(0) === 0x65707322 && four(4) === 0x6e56746e && four(7) === 0x3a22646e && named(11);
}

function atMeetingId(): boolean {
  return four(0) === 0x65656d22 && four(4) === 0x676e6974 && four(8) === 0x3a226449 && named(12);
}

function atEvidence(): boolean {
  return four(0) === 0x69766522 && four(4) === 0x636e6564 && four(7) === 0x3a226563 && named(11);
}

function atSettledOn(): boolean {
  return four(0) === 0x74657322 && four(4) === 0x64656c74 && four(8) === 0x3a226e4f && named(12);
}

function readActivitiesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atArea()) {
      found |= 2;
      fields["area"] = oneOfBoardEntryAreasEntry();
    } else if (atKind()) {
      fields["kind"] = id();
    } else if (atDate()) {
      found |= 4;
      fields["date"] = day();
    } else if (atNote()) {
      fields["note"] = text(500);
    } else if (atPeopleReached()) {
      fields["peopleReached"] = wholeNumber(0, 1000000);
    } else if (atMemberIds()) {
      fields["memberIds"] = idList(0, 2000);
    } else if (atPartner()) {
      fields["partner"] = text(200);
    } else if (atSpentVnd()) {
      fields["spentVnd"] = wholeNumber(0, 1000000000000);
    } else if (atMeetingId()) {
      fields["meetingId"] = id();
    } else if (atEvidence()) {
      fields["evidence"] = text(500);
    } else if (atSettledOn()) {
      fields["settledOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atActivities(): boolean {
  return (
    four(0) === 0x74636122 &&
    four(4) === 0x74697669 &&
    four(8) === 0x22736569 &&
    four(9) === 0x3a227365 &&
    named(13)
  );
}

function oneOfCarePeopleEntryReason(): unknown {
  if (four(0) === 0x63657222 && four(4) === 0x7265766f && four(7) === 0x22646572)
    return valued(11, "recovered");
  if (four(0) === 0x766f6d22 && four(3) === 0x22646576) return valued(7, "moved");
  if (four(0) === 0x65696422 && four(2) === 0x22646569) return valued(6, "died");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function readCarePeopleEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atMemberId()) {
      fields["memberId"] = id();
    } else if (atName()) {
      fields["name"] = text(100);
    } else if (atFrom()) {
      found |= 2;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atReason()) {
      fields["reason"] = oneOfCarePeopleEntryReason();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atPeople(): boolean {
  return four(0) === 0x6f657022 && four(4) === 0x22656c70 && four(5) === 0x3a22656c && named(9);
}

function atPersonId(): boolean {
  return four(0) === 0x72657022 && four(4) === 0x496e6f73 && four(7) === 0x3a226449 && named(11);
}

function readCarePairingsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atPersonId()) {
      found |= 1;
      fields["personId"] = id();
    } else if (atMemberId()) {
      found |= 2;
      fields["memberId"] = id();
    } else if (atFrom()) {
      found |= 4;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atPairings(): boolean {
  return four(0) === 0x69617022 && four(4) === 0x676e6972 && four(7) === 0x3a227367 && named(11);
}

function readCareVisitsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atPersonId()) {
      found |= 1;
      fields["personId"] = id();
    } else if (atMemberId()) {
      found |= 2;
      fields["memberId"] = id();
    } else if (atDate()) {
      found |= 4;
      fields["date"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atVisits(): boolean {
  return four(0) === 0x73697622 && four(4) === 0x22737469 && four(5) === 0x3a227374 && named(9);
}

function readCare(): Fields {
  const fields: Fields = {};

  let isDue = opensObject();
  while (isDue) {
    if (atPeople()) {
      fields["people"] = listOf(readCarePeopleEntry, 0, 1000);
    } else if (atPairings()) {
      fields["pairings"] = listOf(readCarePairingsEntry, 0, 5000);
    } else if (atVisits()) {
      fields["visits"] = listOf(readCareVisitsEntry, 0, 50000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(true);
  return fields;
}

function atCare(): boolean {
  return four(0) === 0x72616322 && four(3) === 0x3a226572 && named(7);
}

function atMeasured(): boolean {
  return four(0) === 0x61656d22 && four(4) === 0x65727573 && four(7) === 0x3a226465 && named(11);
}

function atSystolicMmHg(): boolean {
  return (
    four(0) === 0x73797322 &&
    four(4) === 0x696c6f74 &&
    four(8) === 0x486d4d63 &&
    four(11) === 0x3a226748 &&
    named(15)
  );
}

function atDiastolicMmHg(): boolean {
  return (
    four(0) === 0x61696422 &&
    four(4) === 0x6c6f7473 &&
    four(8) === 0x6d4d6369 &&
    four(12) === 0x3a226748 &&
    named(16)
  );
}

function atWeightGrams(): boolean {
  return (
    four(0) === 0x69657722 &&
    four(4) === 0x47746867 &&
    four(8) === 0x736d6172 &&
    four(10) === 0x3a22736d &&
    named(14)
  );
}

function readHealthRoundsEntryReadingsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atMemberId()) {
      found |= 1;
      fields["memberId"] = id();
    } else if (atSystolicMmHg()) {
      fields["systolicMmHg"] = wholeNumber(40, 300);
    } else if (atDiastolicMmHg()) {
      fields["diastolicMmHg"] = wholeNumber(20, 200);
    } else if (atWeightGrams()) {
      fields["weightGrams"] = wholeNumber(10000, 300000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 1);
  return fields;
}

function atReadings(): boolean {
  return four(0) === 0x61657222 && four(4) === 0x676e6964 && four(7) === 0x3a227367 && named(11);
}

function readHealthRoundsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atMeetingId()) {
      fields["meetingId"] = id();
    } else if (atMeasured()) {
      found |= 4;
      fields["measured"] = idList(0, 2000);
    } else if (atReadings()) {
      fields["readings"] = listOf(readHealthRoundsEntryReadingsEntry, 0, 2000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atRounds(): boolean {
  return four(0) === 0x756f7222 && four(4) === 0x2273646e && four(5) === 0x3a227364 && named(9);
}

function atProvider(): boolean {
  return four(0) === 0x6f727022 && four(4) === 0x65646976 && four(7) === 0x3a227265 && named(11);
}

function readHealthCheckUpsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atProvider()) {
      fields["provider"] = text(200);
    } else if (atMemberIds()) {
      found |= 4;
      fields["memberIds"] = idList(0, 2000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atCheckUps(): boolean {
  return four(0) === 0x65686322 && four(4) === 0x70556b63 && four(7) === 0x3a227370 && named(11);
}

function readHealth(): Fields {
  const fields: Fields = {};

  let isDue = opensObject();
  while (isDue) {
    if (atRounds()) {
      fields["rounds"] = listOf(readHealthRoundsEntry, 0, 2000);
    } else if (atCheckUps()) {
      fields["checkUps"] = listOf(readHealthCheckUpsEntry, 0, 500);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(true);
  return fields;
}

function atOpenedOn(): boolean {
  return four(0) === 0x65706f22 && four(4) === 0x4f64656e && four(7) === 0x3a226e4f && named(11);
}

function atOpeningVnd(): boolean {
  return (
    four(0) === 0x65706f22 &&
    four(4) === 0x676e696e &&
    four(8) === 0x22646e56 &&
    four(9) === 0x3a22646e &&
    named(13)
  );
}

function oneOfFundsIncomeGenerationManagedBy(): unknown {
  if (four(0) === 0x756c6322 && four(2) === 0x2262756c) return valued(6, "club");
  if (
    four(0) === 0x73736122 &&
    four(4) === 0x6169636f &&
    four(8) === 0x6e6f6974 &&
    four(9) === 0x226e6f69
  )
    return valued(13, "association");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atManagedBy(): boolean {
  return four(0) === 0x6e616d22 && four(4) === 0x64656761 && four(8) === 0x3a227942 && named(12);
}

function oneOfFundsIncomeGenerationEntriesEntryKind(): unknown {
  if (four(0) === 0x70616322 && four(4) === 0x6c617469 && four(5) === 0x226c6174)
    return valued(9, "capital");
  if (four(0) === 0x69727022 && four(4) === 0x7069636e && four(7) === 0x226c6170)
    return valued(11, "principal");
  if (four(0) === 0x746e6922 && four(4) === 0x73657265 && four(6) === 0x22747365)
    return valued(10, "interest");
  if (four(0) === 0x65656622 && four(1) === 0x22656566) return valued(5, "fee");
  if (four(0) === 0x66696722 && four(2) === 0x22746669) return valued(6, "gift");
  if (four(0) === 0x696f6a22 && four(4) === 0x772d746e && four(8) === 0x226b726f)
    return valued(12, "joint-work");
  if (
    four(0) === 0x61727422 &&
    four(4) === 0x6566736e &&
    four(8) === 0x6e692d72 &&
    four(9) === 0x226e692d
  )
    return valued(13, "transfer-in");
  if (four(0) === 0x68746f22 && four(4) === 0x692d7265 && four(6) === 0x226e692d)
    return valued(10, "other-in");
  if (four(0) === 0x616f6c22 && four(2) === 0x226e616f) return valued(6, "loan");
  if (four(0) === 0x70786522 && four(4) === 0x65736e65 && four(5) === 0x2265736e)
    return valued(9, "expense");
  if (
    four(0) === 0x61727422 &&
    four(4) === 0x6566736e &&
    four(8) === 0x756f2d72 &&
    four(10) === 0x2274756f
  )
    return valued(14, "transfer-out");
  if (four(0) === 0x68746f22 && four(4) === 0x6f2d7265 && four(7) === 0x2274756f)
    return valued(11, "other-out");
  if (four(0) === 0x69727722 && four(4) === 0x6f2d6574 && four(7) === 0x2266666f)
    return valued(11, "write-off");
  return giveUp();
}

function atAmountVnd(): boolean {
  return four(0) === 0x6f6d6122 && four(4) === 0x56746e75 && four(8) === 0x3a22646e && named(12);
}

function atLoanId(): boolean {
  return four(0) === 0x616f6c22 && four(4) === 0x2264496e && four(5) === 0x3a226449 && named(9);
}

function oneOfFundsIncomeGenerationEntriesEntryCapitalFrom(): unknown {
  if (
    four(0) === 0x6f657022 &&
    four(4) === 0x73656c70 &&
    four(8) === 0x6d6f632d &&
    four(12) === 0x7474696d &&
    four(15) === 0x22656574
  )
    return valued(19, "peoples-committee");
  if (
    four(0) === 0x73736122 &&
    four(4) === 0x6169636f &&
    four(8) === 0x6e6f6974 &&
    four(9) === 0x226e6f69
  )
    return valued(13, "association");
  if (four(0) === 0x6f727022 && four(4) === 0x7463656a && four(5) === 0x22746365)
    return valued(9, "project");
  if (four(0) === 0x636f7322 && four(4) === 0x226c6169) return valued(8, "social");
  return giveUp();
}

function atCapitalFrom(): boolean {
  return (
    four(0) === 0x70616322 &&
    four(4) === 0x6c617469 &&
    four(8) === 0x6d6f7246 &&
    four(10) === 0x3a226d6f &&
    named(14)
  );
}

function atDonor(): boolean {
  return four(0) === 0x6e6f6422 && four(4) === 0x3a22726f && named(8);
}

function atReverses(): boolean {
  return four(0) === 0x76657222 && four(4) === 0x65737265 && four(7) === 0x3a227365 && named(11);
}

function readFundsIncomeGenerationEntriesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atKind()) {
      found |= 4;
      fields["kind"] = oneOfFundsIncomeGenerationEntriesEntryKind();
    } else if (atAmountVnd()) {
      found |= 8;
      fields["amountVnd"] = wholeNumber(1, 1000000000000);
    } else if (atLoanId()) {
      fields["loanId"] = id();
    } else if (atMemberId()) {
      fields["memberId"] = id();
    } else if (atCapitalFrom()) {
      fields["capitalFrom"] = oneOfFundsIncomeGenerationEntriesEntryCapitalFrom();
    } else if (atDonor()) {
      fields["donor"] = text(200);
    } else if (atArea()) {
      fields["area"] = oneOfBoardEntryAreasEntry();
    } else if (atReverses()) {
      fields["reverses"] = id();
    } else if (atReason()) {
      fields["reason"] = text(500);
    } else if (atNote()) {
      fields["note"] = text(500);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atEntries(): boolean {
  return four(0) === 0x746e6522 && four(4) === 0x73656972 && four(6) === 0x3a227365 && named(10);
}

function readFundsIncomeGeneration(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atOpenedOn()) {
      found |= 1;
      fields["openedOn"] = day();
    } else if (atOpeningVnd()) {
      found |= 2;
      fields["openingVnd"] = wholeNumber(0, 1000000000000);
    } else if (atManagedBy()) {
      found |= 4;
      fields["managedBy"] = oneOfFundsIncomeGenerationManagedBy();
    } else if (atEntries()) {
      found |= 8;
      fields["entries"] = listOf(readFundsIncomeGenerationEntriesEntry, 0, 50000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atIncomeGeneration(): boolean {
  return (
    four(0) === 0x636e6922 &&
    four(4) === 0x47656d6f &&
    four(8) === 0x72656e65 &&
    four(12) === 0x6f697461 &&
    four(15) === 0x3a226e6f &&
    named(19)
  );
}

function atOperating(): boolean {
  return four(0) === 0x65706f22 && four(4) === 0x69746172 && four(8) === 0x3a22676e && named(12);
}

function atCeilingVnd(): boolean {
  return (
    four(0) === 0x69656322 &&
    four(4) === 0x676e696c &&
    four(8) === 0x22646e56 &&
    four(9) === 0x3a22646e &&
    named(13)
  );
}

function atMaxMonths(): boolean {
  return four(0) === 0x78616d22 && four(4) === 0x746e6f4d && four(8) === 0x3a227368 && named(12);
}

function atRatePerMonth(): boolean {
  return (
    four(0) === 0x74617222 &&
    four(4) === 0x72655065 &&
    four(8) === 0x746e6f4d &&
    four(11) === 0x3a226874 &&
    named(15)
  );
}

function readFundsLoanTermsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atFrom()) {
      found |= 1;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atCeilingVnd()) {
      found |= 2;
      fields["ceilingVnd"] = wholeNumber(1, 1000000000000);
    } else if (atMaxMonths()) {
      found |= 4;
      fields["maxMonths"] = wholeNumber(1, 120);
    } else if (atRatePerMonth()) {
      found |= 8;
      fields["ratePerMonth"] = anyNumber(0, 1);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atLoanTerms(): boolean {
  return four(0) === 0x616f6c22 && four(4) === 0x7265546e && four(8) === 0x3a22736d && named(12);
}

function atAgreedOn(): boolean {
  return four(0) === 0x72676122 && four(4) === 0x4f646565 && four(7) === 0x3a226e4f && named(11);
}

function atPrincipalVnd(): boolean {
  return (
    four(0) === 0x69727022 &&
    four(4) === 0x7069636e &&
    four(8) === 0x6e566c61 &&
    four(11) === 0x3a22646e &&
    named(15)
  );
}

function atMonths(): boolean {
  return four(0) === 0x6e6f6d22 && four(4) === 0x22736874 && four(5) === 0x3a227368 && named(9);
}

function oneOfFundsLoansEntryInterest(): unknown {
  if (four(0) === 0x616c6622 && four(2) === 0x2274616c) return valued(6, "flat");
  if (four(0) === 0x63656422 && four(4) === 0x696e696c && four(7) === 0x22676e69)
    return valued(11, "declining");
  return giveUp();
}

function atInterest(): boolean {
  return four(0) === 0x746e6922 && four(4) === 0x73657265 && four(7) === 0x3a227473 && named(11);
}

function oneOfFundsLoansEntryRepayment(): unknown {
  if (
    four(0) === 0x75716522 &&
    four(4) === 0x692d6c61 &&
    four(8) === 0x6174736e &&
    four(12) === 0x6e656d6c &&
    four(15) === 0x2273746e
  )
    return valued(19, "equal-instalments");
  if (
    four(0) === 0x75716522 &&
    four(4) === 0x702d6c61 &&
    four(8) === 0x636e6972 &&
    four(12) === 0x6c617069 &&
    four(13) === 0x226c6170
  )
    return valued(17, "equal-principal");
  if (four(0) === 0x2d746122 && four(4) === 0x6d726574 && four(5) === 0x226d7265)
    return valued(9, "at-term");
  return giveUp();
}

function atRepayment(): boolean {
  return four(0) === 0x70657222 && four(4) === 0x656d7961 && four(8) === 0x3a22746e && named(12);
}

function atGraceMonths(): boolean {
  return (
    four(0) === 0x61726722 &&
    four(4) === 0x6f4d6563 &&
    four(8) === 0x7368746e &&
    four(10) === 0x3a227368 &&
    named(14)
  );
}

function readFundsLoansEntryReschedulesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atDate()) {
      found |= 1;
      fields["date"] = day();
    } else if (atMonths()) {
      found |= 2;
      fields["months"] = wholeNumber(1, 240);
    } else if (atReason()) {
      fields["reason"] = text(500);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atReschedules(): boolean {
  return (
    four(0) === 0x73657222 &&
    four(4) === 0x64656863 &&
    four(8) === 0x73656c75 &&
    four(10) === 0x3a227365 &&
    named(14)
  );
}

function readFundsLoansEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atMemberId()) {
      found |= 2;
      fields["memberId"] = id();
    } else if (atAgreedOn()) {
      found |= 4;
      fields["agreedOn"] = day();
    } else if (atPrincipalVnd()) {
      found |= 8;
      fields["principalVnd"] = wholeNumber(1, 1000000000000);
    } else if (atRatePerMonth()) {
      found |= 16;
      fields["ratePerMonth"] = anyNumber(0, 1);
    } else if (atMonths()) {
      found |= 32;
      fields["months"] = wholeNumber(1, 120);
    } else if (atInterest()) {
      found |= 64;
      fields["interest"] = oneOfFundsLoansEntryInterest();
    } else if (atRepayment()) {
      found |= 128;
      fields["repayment"] = oneOfFundsLoansEntryRepayment();
    } else if (atGraceMonths()) {
      fields["graceMonths"] = wholeNumber(0, 119);
    } else if (atPurpose()) {
      fields["purpose"] = text(300);
    } else if (atReschedules()) {
      fields["reschedules"] = listOf(readFundsLoansEntryReschedulesEntry, 0, 20);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 255);
  return fields;
}

function atLoans(): boolean {
  return four(0) === 0x616f6c22 && four(4) === 0x3a22736e && named(8);
}

function atMonthlyVnd(): boolean {
  return (
    four(0) === 0x6e6f6d22 &&
    four(4) === 0x796c6874 &&
    four(8) === 0x22646e56 &&
    four(9) === 0x3a22646e &&
    named(13)
  );
}

function readFundsFeesEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atFrom()) {
      found |= 1;
      fields["from"] = day();
    } else if (atTo()) {
      fields["to"] = day();
    } else if (atMonthlyVnd()) {
      found |= 2;
      fields["monthlyVnd"] = wholeNumber(0, 1000000000000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atFees(): boolean {
  return four(0) === 0x65656622 && four(3) === 0x3a227365 && named(7);
}

function readFunds(): Fields {
  const fields: Fields = {};

  let isDue = opensObject();
  while (isDue) {
    if (atIncomeGeneration()) {
      fields["incomeGeneration"] = readFundsIncomeGeneration();
    } else if (atOperating()) {
      fields["operating"] = readFundsIncomeGeneration();
    } else if (atLoanTerms()) {
      fields["loanTerms"] = listOf(readFundsLoanTermsEntry, 0, 50);
    } else if (atLoans()) {
      fields["loans"] = listOf(readFundsLoansEntry, 0, 5000);
    } else if (atFees()) {
      fields["fees"] = listOf(readFundsFeesEntry, 0, 50);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(true);
  return fields;
}

function atFunds(): boolean {
  return four(0) === 0x6e756622 && four(4) === 0x3a227364 && named(8);
}

function oneOfSupportSupervisionEntryMode(): unknown {
  if (four(0) === 0x2d6e6f22 && four(4) === 0x65746973 && four(5) === 0x22657469)
    return valued(9, "on-site");
  if (four(0) === 0x6d657222 && four(4) === 0x2265746f) return valued(8, "remote");
  return giveUp();
}

function atMode(): boolean {
  return four(0) === 0x646f6d22 && four(3) === 0x3a226564 && named(7);
}

function atOfficer(): boolean {
  return four(0) === 0x66666f22 && four(4) === 0x72656369 && four(6) === 0x3a227265 && named(10);
}

function atItem(): boolean {
  return four(0) === 0x65746922 && four(3) === 0x3a226d65 && named(7);
}

function atScore(): boolean {
  return four(0) === 0x6f637322 && four(4) === 0x3a226572 && named(8);
}

function atOutOf(): boolean {
  return four(0) === 0x74756f22 && four(4) === 0x3a22664f && named(8);
}

function readSupportSupervisionEntryItemsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atItem()) {
      found |= 1;
      fields["item"] = text(200);
    } else if (atScore()) {
      found |= 2;
      fields["score"] = wholeNumber(0, 1000);
    } else if (atOutOf()) {
      found |= 4;
      fields["outOf"] = wholeNumber(1, 1000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atItems(): boolean {
  return four(0) === 0x65746922 && four(4) === 0x3a22736d && named(8);
}

function atWhat(): boolean {
  return four(0) === 0x61687722 && four(3) === 0x3a227461 && named(7);
}

function atDueOn(): boolean {
  return four(0) === 0x65756422 && four(4) === 0x3a226e4f && named(8);
}

function atClosedOn(): boolean {
  return four(0) === 0x6f6c6322 && four(4) === 0x4f646573 && four(7) === 0x3a226e4f && named(11);
}

function readSupportSupervisionEntryActionsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atWhat()) {
      found |= 2;
      fields["what"] = text(500);
    } else if (atArea()) {
      fields["area"] = oneOfBoardEntryAreasEntry();
    } else if (atDueOn()) {
      fields["dueOn"] = day();
    } else if (atClosedOn()) {
      fields["closedOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

function atActions(): boolean {
  return four(0) === 0x74636122 && four(4) === 0x736e6f69 && four(6) === 0x3a22736e && named(10);
}

function readSupportSupervisionEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atMode()) {
      found |= 4;
      fields["mode"] = oneOfSupportSupervisionEntryMode();
    } else if (atOfficer()) {
      fields["officer"] = text(200);
    } else if (atItems()) {
      fields["items"] = listOf(readSupportSupervisionEntryItemsEntry, 0, 100);
    } else if (atNote()) {
      fields["note"] = text(2000);
    } else if (atActions()) {
      fields["actions"] = listOf(readSupportSupervisionEntryActionsEntry, 0, 100);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atSupervision(): boolean {
  return (
    four(0) === 0x70757322 &&
    four(4) === 0x69767265 &&
    four(8) === 0x6e6f6973 &&
    four(10) === 0x3a226e6f &&
    named(14)
  );
}

function readSupportTrainingEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atTopic()) {
      found |= 4;
      fields["topic"] = text(200);
    } else if (atMode()) {
      found |= 8;
      fields["mode"] = oneOfSupportSupervisionEntryMode();
    } else if (atPeople()) {
      fields["people"] = wholeNumber(0, 2000);
    } else if (atMemberIds()) {
      fields["memberIds"] = idList(0, 2000);
    } else if (atProvider()) {
      fields["provider"] = text(200);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atTraining(): boolean {
  return four(0) === 0x61727422 && four(4) === 0x6e696e69 && four(7) === 0x3a22676e && named(11);
}

function oneOfSupportStudyVisitsEntryDirection(): unknown {
  if (four(0) === 0x74756f22 && four(1) === 0x2274756f) return valued(5, "out");
  if (four(0) === 0x226e6922) return valued(4, "in");
  return giveUp();
}

function atDirection(): boolean {
  return four(0) === 0x72696422 && four(4) === 0x69746365 && four(8) === 0x3a226e6f && named(12);
}

function atOther(): boolean {
  return four(0) === 0x68746f22 && four(4) === 0x3a227265 && named(8);
}

function readSupportStudyVisitsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atDirection()) {
      found |= 4;
      fields["direction"] = oneOfSupportStudyVisitsEntryDirection();
    } else if (atOther()) {
      found |= 8;
      fields["other"] = text(200);
    } else if (atPeople()) {
      fields["people"] = wholeNumber(0, 2000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atStudyVisits(): boolean {
  return (
    four(0) === 0x75747322 &&
    four(4) === 0x69567964 &&
    four(8) === 0x73746973 &&
    four(10) === 0x3a227374 &&
    named(14)
  );
}

function readSupportCommendationsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atIssuedBy()) {
      found |= 4;
      fields["issuedBy"] = text(200);
    } else if (atNumber()) {
      fields["number"] = text(100);
    } else if (atWhat()) {
      fields["what"] = text(300);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atCommendations(): boolean {
  return (
    four(0) === 0x6d6f6322 &&
    four(4) === 0x646e656d &&
    four(8) === 0x6f697461 &&
    four(12) === 0x3a22736e &&
    named(16)
  );
}

function oneOfSupportAgreementsEntrySector(): unknown {
  if (four(0) === 0x61656822 && four(4) === 0x2268746c) return valued(8, "health");
  if (
    four(0) === 0x72676122 &&
    four(4) === 0x6c756369 &&
    four(8) === 0x65727574 &&
    four(9) === 0x22657275
  )
    return valued(13, "agriculture");
  if (four(0) === 0x73756a22 && four(4) === 0x65636974 && four(5) === 0x22656369)
    return valued(9, "justice");
  if (four(0) === 0x6c6f7022 && four(4) === 0x22656369) return valued(8, "police");
  if (four(0) === 0x75646522 && four(4) === 0x69746163 && four(7) === 0x226e6f69)
    return valued(11, "education");
  if (four(0) === 0x6c756322 && four(4) === 0x65727574 && four(5) === 0x22657275)
    return valued(9, "culture");
  if (four(0) === 0x6e616222 && four(2) === 0x226b6e61) return valued(6, "bank");
  if (
    four(0) === 0x73616d22 &&
    four(4) === 0x726f2d73 &&
    four(8) === 0x696e6167 &&
    four(12) === 0x69746173 &&
    four(15) === 0x226e6f69
  )
    return valued(19, "mass-organisation");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atSector(): boolean {
  return four(0) === 0x63657322 && four(4) === 0x22726f74 && four(5) === 0x3a22726f && named(9);
}

function readSupportAgreementsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atNumber()) {
      found |= 1;
      fields["number"] = text(100);
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atSector()) {
      found |= 4;
      fields["sector"] = oneOfSupportAgreementsEntrySector();
    } else if (atPartner()) {
      found |= 8;
      fields["partner"] = text(200);
    } else if (atTo()) {
      fields["to"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atAgreements(): boolean {
  return (
    four(0) === 0x72676122 &&
    four(4) === 0x656d6565 &&
    four(8) === 0x2273746e &&
    four(9) === 0x3a227374 &&
    named(13)
  );
}

function oneOfSupportCommunicationEntryChannel(): unknown {
  if (
    four(0) === 0x636f6c22 &&
    four(4) === 0x722d6c61 &&
    four(8) === 0x6f696461 &&
    four(9) === 0x226f6964
  )
    return valued(13, "local-radio");
  if (four(0) === 0x6c617a22 && four(2) === 0x226f6c61) return valued(6, "zalo");
  if (four(0) === 0x63616622 && four(4) === 0x6f6f6265 && four(6) === 0x226b6f6f)
    return valued(10, "facebook");
  if (four(0) === 0x62657722 && four(4) === 0x65746973 && four(5) === 0x22657469)
    return valued(9, "website");
  if (four(0) === 0x65727022 && four(3) === 0x22737365) return valued(7, "press");
  if (four(0) === 0x68746f22 && four(3) === 0x22726568) return valued(7, "other");
  return giveUp();
}

function atChannel(): boolean {
  return four(0) === 0x61686322 && four(4) === 0x6c656e6e && four(6) === 0x3a226c65 && named(10);
}

function atSubject(): boolean {
  return four(0) === 0x62757322 && four(4) === 0x7463656a && four(6) === 0x3a227463 && named(10);
}

function readSupportCommunicationEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atChannel()) {
      found |= 4;
      fields["channel"] = oneOfSupportCommunicationEntryChannel();
    } else if (atSubject()) {
      fields["subject"] = text(300);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atCommunication(): boolean {
  return (
    four(0) === 0x6d6f6322 &&
    four(4) === 0x696e756d &&
    four(8) === 0x69746163 &&
    four(12) === 0x3a226e6f &&
    named(16)
  );
}

function oneOfSupportFeedbackEntryKind(): unknown {
  if (four(0) === 0x67757322 && four(4) === 0x74736567 && four(8) === 0x226e6f69)
    return valued(12, "suggestion");
  if (four(0) === 0x6d6f6322 && four(4) === 0x69616c70 && four(7) === 0x22746e69)
    return valued(11, "complaint");
  if (four(0) === 0x61727022 && four(4) === 0x22657369) return valued(8, "praise");
  return giveUp();
}

function atText(): boolean {
  return four(0) === 0x78657422 && four(3) === 0x3a227478 && named(7);
}

function atAnsweredOn(): boolean {
  return (
    four(0) === 0x736e6122 &&
    four(4) === 0x65726577 &&
    four(8) === 0x226e4f64 &&
    four(9) === 0x3a226e4f &&
    named(13)
  );
}

function readSupportFeedbackEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atDate()) {
      found |= 2;
      fields["date"] = day();
    } else if (atMemberId()) {
      fields["memberId"] = id();
    } else if (atKind()) {
      found |= 4;
      fields["kind"] = oneOfSupportFeedbackEntryKind();
    } else if (atText()) {
      fields["text"] = text(2000);
    } else if (atAnsweredOn()) {
      fields["answeredOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 7);
  return fields;
}

function atFeedback(): boolean {
  return four(0) === 0x65656622 && four(4) === 0x63616264 && four(7) === 0x3a226b63 && named(11);
}

function readSupport(): Fields {
  const fields: Fields = {};

  let isDue = opensObject();
  while (isDue) {
    if (atSupervision()) {
      fields["supervision"] = listOf(readSupportSupervisionEntry, 0, 2000);
    } else if (atTraining()) {
      fields["training"] = listOf(readSupportTrainingEntry, 0, 2000);
    } else if (atStudyVisits()) {
      fields["studyVisits"] = listOf(readSupportStudyVisitsEntry, 0, 1000);
    } else if (atCommendations()) {
      fields["commendations"] = listOf(readSupportCommendationsEntry, 0, 500);
    } else if (atAgreements()) {
      fields["agreements"] = listOf(readSupportAgreementsEntry, 0, 200);
    } else if (atCommunication()) {
      fields["communication"] = listOf(readSupportCommunicationEntry, 0, 10000);
    } else if (atFeedback()) {
      fields["feedback"] = listOf(readSupportFeedbackEntry, 0, 10000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(true);
  return fields;
}

function atSupport(): boolean {
  return four(0) === 0x70757322 && four(4) === 0x74726f70 && four(6) === 0x3a227472 && named(10);
}

function oneOfDataRequestsEntryKind(): unknown {
  if (four(0) === 0x63636122 && four(4) === 0x22737365) return valued(8, "access");
  if (four(0) === 0x726f6322 && four(4) === 0x74636572 && four(5) === 0x22746365)
    return valued(9, "correct");
  if (four(0) === 0x6c656422 && four(4) === 0x22657465) return valued(8, "delete");
  if (four(0) === 0x74697722 && four(4) === 0x61726468 && four(6) === 0x22776172)
    return valued(10, "withdraw");
  if (four(0) === 0x73657222 && four(4) === 0x63697274 && four(6) === 0x22746369)
    return valued(10, "restrict");
  if (four(0) === 0x6a626f22 && four(4) === 0x22746365) return valued(8, "object");
  return giveUp();
}

function atReceivedOn(): boolean {
  return (
    four(0) === 0x63657222 &&
    four(4) === 0x65766965 &&
    four(8) === 0x226e4f64 &&
    four(9) === 0x3a226e4f &&
    named(13)
  );
}

function atActedOn(): boolean {
  return four(0) === 0x74636122 && four(4) === 0x6e4f6465 && four(6) === 0x3a226e4f && named(10);
}

function readDataRequestsEntry(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atId()) {
      found |= 1;
      fields["id"] = id();
    } else if (atMemberId()) {
      found |= 2;
      fields["memberId"] = id();
    } else if (atKind()) {
      found |= 4;
      fields["kind"] = oneOfDataRequestsEntryKind();
    } else if (atReceivedOn()) {
      found |= 8;
      fields["receivedOn"] = day();
    } else if (atAnsweredOn()) {
      fields["answeredOn"] = day();
    } else if (atActedOn()) {
      fields["actedOn"] = day();
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 15);
  return fields;
}

function atDataRequests(): boolean {
  return (
    four(0) === 0x74616422 &&
    four(4) === 0x71655261 &&
    four(8) === 0x74736575 &&
    four(11) === 0x3a227374 &&
    named(15)
  );
}

function readDocument(): Fields {
  const fields: Fields = {};
  let found = 0;
  let isDue = opensObject();
  while (isDue) {
    if (atSchemaVersion()) {
      found |= 1;
      fields["schemaVersion"] = wholeNumber(2, 2);
    } else if (atClub()) {
      found |= 2;
      fields["club"] = readClub();
    } else if (atMembers()) {
      fields["members"] = listOf(readMembersEntry, 0, 2000);
    } else if (atBoard()) {
      fields["board"] = listOf(readBoardEntry, 0, 500);
    } else if (atVolunteers()) {
      fields["volunteers"] = listOf(readVolunteersEntry, 0, 2000);
    } else if (atMeetings()) {
      fields["meetings"] = listOf(readMeetingsEntry, 0, 2000);
    } else if (atActivities()) {
      fields["activities"] = listOf(readActivitiesEntry, 0, 20000);
    } else if (atCare()) {
      fields["care"] = readCare();
    } else if (atHealth()) {
      fields["health"] = readHealth();
    } else if (atFunds()) {
      fields["funds"] = readFunds();
    } else if (atSupport()) {
      fields["support"] = readSupport();
    } else if (atDataRequests()) {
      fields["dataRequests"] = listOf(readDataRequestsEntry, 0, 2000);
    } else giveUp();
    isDue = takesComma();
  }
  closeObject(found === 3);
  return fields;
}

/**
 * Reads the register that stands in the line; for `readLine`. A function for each
 * kind of object, with a branch for each of its fields, takes two thirds of the
 * time of a loop that goes by tables: in each place engines know what comes and
 * where it goes. Names and words are looked for four bytes at a time, so
 * `four(0) === 0x646f6322` asks whether `"cod` stands here.
 */
export function readRegister(): unknown {
  return readDocument();
}
