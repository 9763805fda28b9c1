-- CreateTable
CREATE TABLE "Crisis" (
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
    "rank" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "CrisisCountry" (
    "crisisId" TEXT NOT NULL,
    "iso3" TEXT NOT NULL,

    PRIMARY KEY ("crisisId", "iso3"),
    CONSTRAINT "CrisisCountry_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
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
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFr" TEXT,
    "nameAr" TEXT,
    "shortName" TEXT,
    "shortNameFr" TEXT,
    "shortNameAr" TEXT,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OrganisationAlias" (
    "alias" TEXT NOT NULL PRIMARY KEY,
    "organisationId" TEXT NOT NULL,
    CONSTRAINT "OrganisationAlias_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
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
    CONSTRAINT "Document_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Series" (
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
    CONSTRAINT "Series_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Series_continuesId_fkey" FOREIGN KEY ("continuesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeriesRhythm" (
    "seriesId" TEXT NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT,
    "days" INTEGER NOT NULL,

    PRIMARY KEY ("seriesId", "fromDate"),
    CONSTRAINT "SeriesRhythm_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeriesCheck" (
    "seriesId" TEXT NOT NULL,
    "checkedOn" TEXT NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("seriesId", "checkedOn"),
    CONSTRAINT "SeriesCheck_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seriesId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "value" INTEGER,
    "low" INTEGER,
    "high" INTEGER,
    "households" INTEGER,
    "asOf" TEXT NOT NULL,
    "asOfHour" INTEGER,
    "asOfPrecision" TEXT NOT NULL DEFAULT 'day',
    "asOfEarliest" TEXT,
    "asOfBasis" TEXT NOT NULL DEFAULT 'stated',
    "periodStart" TEXT,
    "periodStartBasis" TEXT,
    "registeredLate" INTEGER,
    "computedBy" TEXT,
    "partOfId" TEXT,
    "additionalToId" TEXT,
    "eventId" TEXT,
    "page" TEXT,
    "excerpt" TEXT,
    "attachment" TEXT,
    "note" TEXT,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'recommended',
    "roleReason" TEXT,
    "fallReason" TEXT,
    "supersedesId" TEXT,
    "supersedeReason" TEXT,
    "knownFrom" TEXT,
    "knownBasis" TEXT,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawnOn" TEXT,
    "withdrawnBy" TEXT,
    "withdrawnReason" TEXT,
    CONSTRAINT "Figure_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CrisisEvent" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_additionalToId_fkey" FOREIGN KEY ("additionalToId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureVia" (
    "figureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "position"),
    CONSTRAINT "FigureVia_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FigureVia_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureRevision" (
    "figureId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "savedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("figureId", "revision"),
    CONSTRAINT "FigureRevision_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CrisisEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "crisisId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFr" TEXT,
    "titleAr" TEXT,
    "startDate" TEXT NOT NULL,
    "endDate" TEXT,
    "documentId" TEXT,
    CONSTRAINT "CrisisEvent_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CrisisEvent_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HeadlineChoice" (
    "crisisId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "seriesId" TEXT NOT NULL,

    PRIMARY KEY ("crisisId", "slot", "rank"),
    CONSTRAINT "HeadlineChoice_crisisId_fkey" FOREIGN KEY ("crisisId") REFERENCES "Crisis" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HeadlineChoice_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Crisis_slug_key" ON "Crisis"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Place_pcode_key" ON "Place"("pcode");

-- CreateIndex
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");

-- CreateIndex
CREATE INDEX "Place_path_idx" ON "Place"("path");

-- CreateIndex
CREATE INDEX "Place_country_idx" ON "Place"("country");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE INDEX "OrganisationAlias_organisationId_idx" ON "OrganisationAlias"("organisationId");

-- CreateIndex
CREATE INDEX "Document_publisherId_idx" ON "Document"("publisherId");

-- CreateIndex
CREATE INDEX "Document_published_idx" ON "Document"("published");

-- CreateIndex
CREATE UNIQUE INDEX "Document_url_title_edition_key" ON "Document"("url", "title", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "Series_key_key" ON "Series"("key");

-- CreateIndex
CREATE INDEX "Series_crisisId_indicator_population_measure_idx" ON "Series"("crisisId", "indicator", "population", "measure");

-- CreateIndex
CREATE INDEX "Series_placeId_idx" ON "Series"("placeId");

-- CreateIndex
CREATE INDEX "Series_originId_idx" ON "Series"("originId");

-- CreateIndex
CREATE INDEX "Series_continuesId_idx" ON "Series"("continuesId");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_supersedesId_key" ON "Figure"("supersedesId");

-- CreateIndex
CREATE INDEX "Figure_seriesId_asOf_id_status_role_knownFrom_idx" ON "Figure"("seriesId", "asOf", "id", "status", "role", "knownFrom");

-- CreateIndex
CREATE INDEX "Figure_documentId_idx" ON "Figure"("documentId");

-- CreateIndex
CREATE INDEX "Figure_asOf_id_idx" ON "Figure"("asOf", "id");

-- CreateIndex
CREATE INDEX "Figure_partOfId_idx" ON "Figure"("partOfId");

-- CreateIndex
CREATE INDEX "Figure_additionalToId_idx" ON "Figure"("additionalToId");

-- CreateIndex
CREATE INDEX "Figure_eventId_idx" ON "Figure"("eventId");

-- CreateIndex
CREATE INDEX "FigureVia_organisationId_idx" ON "FigureVia"("organisationId");

-- CreateIndex
CREATE INDEX "CrisisEvent_crisisId_startDate_idx" ON "CrisisEvent"("crisisId", "startDate");

-- CreateIndex
CREATE INDEX "CrisisEvent_documentId_idx" ON "CrisisEvent"("documentId");

-- CreateIndex
CREATE INDEX "HeadlineChoice_seriesId_idx" ON "HeadlineChoice"("seriesId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");
