import "server-only";

const READABLE = [
  "Accept-Ranges",
  "Content-Disposition",
  "Content-Range",
  "ETag",
  "Link",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "X-Left-Out",
  "X-Request-Id",
  "X-Updated-Through",
];

/** Headers by which pages of any site may read the API. */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": READABLE.join(", "),
};
