-- CreateTable
CREATE TABLE "DocumentRevision" (
    "documentId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "revision"),
    CONSTRAINT "DocumentRevision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "baseRevision" INTEGER,
    "crisisId" TEXT,
    "status" TEXT NOT NULL,
    "warnings" TEXT NOT NULL,
    "submittedBy" TEXT NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "ReviewComment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "crisisId" TEXT,
    "payload" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Attachment" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploadedBy" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DocumentAttachment" (
    "documentId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,
    "attachedBy" TEXT NOT NULL,
    "attachedAt" DATETIME NOT NULL,

    PRIMARY KEY ("documentId", "sha256"),
    CONSTRAINT "DocumentAttachment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DocumentAttachment_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Attachment" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "figureId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "redactedBy" TEXT NOT NULL,
    "redactedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL,
    "locale" TEXT,
    "deactivatedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" DATETIME,
    CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CrisisAssignment" (
    "userId" TEXT NOT NULL,
    "crisisId" TEXT NOT NULL,

    PRIMARY KEY ("userId", "crisisId"),
    CONSTRAINT "CrisisAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CrisisAssignment_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptCount" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Crisis" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFr" TEXT,
    "nameAr" TEXT,
    "summary" TEXT NOT NULL,
    "summaryFr" TEXT,
    "summaryAr" TEXT,
    "startDate" TEXT,
    "endDate" TEXT,
    "glide" TEXT,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME
);
INSERT INTO "new_Crisis" ("endDate", "glide", "id", "name", "nameAr", "nameFr", "rank", "slug", "startDate", "summary", "summaryAr", "summaryFr") SELECT "endDate", "glide", "id", "name", "nameAr", "nameFr", "rank", "slug", "startDate", "summary", "summaryAr", "summaryFr" FROM "Crisis";
DROP TABLE "Crisis";
ALTER TABLE "new_Crisis" RENAME TO "Crisis";
CREATE UNIQUE INDEX "Crisis_slug_key" ON "Crisis"("slug");
CREATE TABLE "new_CrisisEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "crisisId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFr" TEXT,
    "titleAr" TEXT,
    "startDate" TEXT NOT NULL,
    "endDate" TEXT,
    "documentId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    CONSTRAINT "CrisisEvent_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CrisisEvent_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CrisisEvent" ("crisisId", "documentId", "endDate", "id", "startDate", "title", "titleAr", "titleFr") SELECT "crisisId", "documentId", "endDate", "id", "startDate", "title", "titleAr", "titleFr" FROM "CrisisEvent";
DROP TABLE "CrisisEvent";
ALTER TABLE "new_CrisisEvent" RENAME TO "CrisisEvent";
CREATE INDEX "CrisisEvent_crisisId_startDate_idx" ON "CrisisEvent"("crisisId", "startDate");
CREATE INDEX "CrisisEvent_documentId_idx" ON "CrisisEvent"("documentId");
CREATE TABLE "new_Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publisherId" TEXT,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT,
    "edition" TEXT NOT NULL,
    "published" TEXT,
    "publishedBasis" TEXT,
    "firstSeen" TEXT,
    "retrieved" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    "mergedIntoId" TEXT,
    CONSTRAINT "Document_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("edition", "firstSeen", "id", "language", "note", "published", "publishedBasis", "publisherId", "retrieved", "title", "url") SELECT "edition", "firstSeen", "id", "language", "note", "published", "publishedBasis", "publisherId", "retrieved", "title", "url" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE INDEX "Document_mergedIntoId_idx" ON "Document"("mergedIntoId");
CREATE INDEX "Document_publisherId_idx" ON "Document"("publisherId");
CREATE INDEX "Document_published_idx" ON "Document"("published");
CREATE UNIQUE INDEX "Document_url_title_edition_key" ON "Document"("url", "title", "edition");
CREATE TABLE "new_Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFr" TEXT,
    "nameAr" TEXT,
    "shortName" TEXT,
    "shortNameFr" TEXT,
    "shortNameAr" TEXT,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    "mergedIntoId" TEXT,
    CONSTRAINT "Organisation_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Organisation" ("code", "id", "kind", "name", "nameAr", "nameFr", "shortName", "shortNameAr", "shortNameFr") SELECT "code", "id", "kind", "name", "nameAr", "nameFr", "shortName", "shortNameAr", "shortNameFr" FROM "Organisation";
DROP TABLE "Organisation";
ALTER TABLE "new_Organisation" RENAME TO "Organisation";
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");
CREATE INDEX "Organisation_mergedIntoId_idx" ON "Organisation"("mergedIntoId");
CREATE TABLE "new_Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFr" TEXT,
    "nameAr" TEXT,
    "country" TEXT,
    "pcode" TEXT,
    "adminLevel" INTEGER,
    "parentId" TEXT,
    "path" TEXT NOT NULL,
    "latitude" REAL,
    "longitude" REAL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Place" ("adminLevel", "country", "id", "latitude", "longitude", "name", "nameAr", "nameFr", "parentId", "path", "pcode", "slug") SELECT "adminLevel", "country", "id", "latitude", "longitude", "name", "nameAr", "nameFr", "parentId", "path", "pcode", "slug" FROM "Place";
DROP TABLE "Place";
ALTER TABLE "new_Place" RENAME TO "Place";
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");
CREATE UNIQUE INDEX "Place_pcode_key" ON "Place"("pcode");
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");
CREATE INDEX "Place_path_idx" ON "Place"("path");
CREATE INDEX "Place_country_idx" ON "Place"("country");
CREATE TABLE "new_Series" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "crisisId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "placeRole" TEXT NOT NULL,
    "originId" TEXT NOT NULL,
    "dataset" TEXT,
    "definition" TEXT,
    "baseline" TEXT,
    "methodNote" TEXT,
    "continuesId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "archivedAt" DATETIME,
    CONSTRAINT "Series_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_continuesId_fkey" FOREIGN KEY ("continuesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Series" ("baseline", "continuesId", "crisisId", "dataset", "definition", "id", "indicator", "key", "measure", "methodNote", "originId", "placeId", "placeRole", "population", "unit") SELECT "baseline", "continuesId", "crisisId", "dataset", "definition", "id", "indicator", "key", "measure", "methodNote", "originId", "placeId", "placeRole", "population", "unit" FROM "Series";
DROP TABLE "Series";
ALTER TABLE "new_Series" RENAME TO "Series";
CREATE UNIQUE INDEX "Series_key_key" ON "Series"("key");
CREATE INDEX "Series_crisisId_indicator_population_measure_idx" ON "Series"("crisisId", "indicator", "population", "measure");
CREATE INDEX "Series_placeId_idx" ON "Series"("placeId");
CREATE INDEX "Series_originId_idx" ON "Series"("originId");
CREATE INDEX "Series_continuesId_idx" ON "Series"("continuesId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Review_status_submittedAt_idx" ON "Review"("status", "submittedAt");

-- CreateIndex
CREATE INDEX "Review_submittedBy_status_idx" ON "Review"("submittedBy", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Review_subjectKind_subjectId_revision_key" ON "Review"("subjectKind", "subjectId", "revision");

-- CreateIndex
CREATE INDEX "ReviewComment_reviewId_idx" ON "ReviewComment"("reviewId");

-- CreateIndex
CREATE INDEX "EntryDraft_ownerId_closedAt_updatedAt_idx" ON "EntryDraft"("ownerId", "closedAt", "updatedAt");

-- CreateIndex
CREATE INDEX "DocumentAttachment_sha256_idx" ON "DocumentAttachment"("sha256");

-- CreateIndex
CREATE INDEX "Redaction_figureId_idx" ON "Redaction"("figureId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "CrisisAssignment_crisisId_idx" ON "CrisisAssignment"("crisisId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "OneTimeLink"("userId");

-- CreateIndex
CREATE INDEX "AttemptCount_expiresAt_idx" ON "AttemptCount"("expiresAt");
