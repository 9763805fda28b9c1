-- DropIndex
DROP INDEX "Figure_supersedesId_key";

-- CreateIndex
CREATE INDEX "Figure_supersedesId_idx" ON "Figure"("supersedesId");
