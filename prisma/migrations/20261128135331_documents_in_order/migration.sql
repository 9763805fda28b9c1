-- DropIndex
DROP INDEX "Document_published_idx";

-- CreateIndex
CREATE INDEX "Document_published_id_idx" ON "Document"("published", "id");
