-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "plan" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "preview" TEXT,
    "outcome" TEXT,
    "startedBy" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "committedBy" TEXT,
    "committedAt" DATETIME,
    "undoneBy" TEXT,
    "undoneAt" DATETIME,
    "undoReason" TEXT
);

-- CreateTable
CREATE TABLE "ImportFigure" (
    "batchId" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "baseRevision" INTEGER,
    "row" INTEGER NOT NULL,

    PRIMARY KEY ("batchId", "figureId"),
    CONSTRAINT "ImportFigure_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ImportFigure_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedMapping" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "savedBy" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "ImportBatch_sha256_status_idx" ON "ImportBatch"("sha256", "status");

-- CreateIndex
CREATE INDEX "ImportBatch_startedBy_updatedAt_idx" ON "ImportBatch"("startedBy", "updatedAt");

-- CreateIndex
CREATE INDEX "ImportFigure_figureId_idx" ON "ImportFigure"("figureId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedMapping_name_key" ON "SavedMapping"("name");
