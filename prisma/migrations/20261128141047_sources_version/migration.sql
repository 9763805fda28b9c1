-- AlterTable
ALTER TABLE "DataVersion" ADD COLUMN "sources" INTEGER NOT NULL DEFAULT 0;

-- What is kept of documents for answers is told by this number whether it still stands. Made anew, a
-- table loses its triggers.
CREATE TRIGGER "Document_changed" AFTER UPDATE ON "Document"
BEGIN UPDATE "DataVersion" SET "sources" = "sources" + 1; END;
CREATE TRIGGER "Document_removed" AFTER DELETE ON "Document"
BEGIN UPDATE "DataVersion" SET "sources" = "sources" + 1; END;
CREATE TRIGGER "Organisation_changed" AFTER UPDATE ON "Organisation"
BEGIN UPDATE "DataVersion" SET "sources" = "sources" + 1; END;
CREATE TRIGGER "Organisation_removed" AFTER DELETE ON "Organisation"
BEGIN UPDATE "DataVersion" SET "sources" = "sources" + 1; END;
