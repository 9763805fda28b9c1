-- Nullable and without a default, so that the table need not be made anew.
ALTER TABLE "Series" ADD COLUMN "mergedIntoId" TEXT REFERENCES "Series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Series_mergedIntoId_idx" ON "Series"("mergedIntoId");
