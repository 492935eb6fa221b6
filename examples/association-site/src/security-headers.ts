import type { MiddlewareHandler } from "hono";

/**
 * Nothing from anywhere else, nothing inline, no frame around us. Lit makes
 * its templates through a trusted-types policy of its own; the other one is of
 * `assets/kept-page.js`, for the address of the service worker.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html service-worker",
].join("; ");

/** Puts the security headers on every answer; the API's own, stricter ones stay. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has("content-security-policy")) {
    c.header("content-security-policy", CONTENT_SECURITY_POLICY);
  }
  c.header("x-content-type-options", "nosniff");
  c.header("referrer-policy", "same-origin");
  c.header("cross-origin-opener-policy", "same-origin");
  c.header("permissions-policy", "camera=(), microphone=(), geolocation=()");
};
