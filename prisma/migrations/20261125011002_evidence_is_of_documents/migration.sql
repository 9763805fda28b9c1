-- Evidence is kept with documents (DocumentAttachment); the column was never written.
ALTER TABLE "Figure" DROP COLUMN "attachment";
