-- What belongs to a case on paper: letters, e-mails, pictures. Their content stands here too, encrypted, in parts of a
-- megabyte: what saves the case saves its documents, in one transaction and one backup.
CREATE TABLE complaints_document_key (
  case_id BIGINT       NOT NULL PRIMARY KEY,
  -- the case's own key, itself encrypted with the council's; without this row nobody can read the case's documents again
  wrapped VARCHAR(200) NOT NULL,
  made_at DATETIME(6)  NOT NULL,
  CONSTRAINT complaints_document_key_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_document (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT          NOT NULL,
  case_id          BIGINT       NOT NULL,
  number           INT          NOT NULL,
  title            VARCHAR(200) NOT NULL,
  file_name        VARCHAR(200) NOT NULL,
  content_type     VARCHAR(100) NOT NULL,
  size             BIGINT       NOT NULL,
  sha256           VARCHAR(64)  NOT NULL,
  source           VARCHAR(30)  NOT NULL,
  -- versions of one document share the number of the first; the highest is the one in force
  first_number     INT          NOT NULL,
  edition          INT          NOT NULL,
  redacted_copy_of INT          NULL,
  status           VARCHAR(30)  NOT NULL,
  status_reason    VARCHAR(500) NULL,
  status_at        DATETIME(6)  NOT NULL,
  added_at         DATETIME(6)  NOT NULL,
  added_by         VARCHAR(100) NOT NULL,
  removed_at       DATETIME(6)  NULL,
  removed_by       VARCHAR(100) NULL,
  removal_reason   VARCHAR(500) NULL,
  UNIQUE KEY complaints_document_number (case_id, number),
  KEY complaints_document_status (status, id),
  CONSTRAINT complaints_document_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_document_part (
  document_id BIGINT   NOT NULL,
  number      INT      NOT NULL,
  content     LONGBLOB NOT NULL,
  PRIMARY KEY (document_id, number),
  CONSTRAINT complaints_document_part_of FOREIGN KEY (document_id) REFERENCES complaints_document (id)
);

-- What was blacked out in the redacted copy of a document, and by which right.
CREATE TABLE complaints_redaction (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id BIGINT       NOT NULL,
  place       VARCHAR(200) NOT NULL,
  what        VARCHAR(500) NOT NULL,
  exemption   VARCHAR(60)  NOT NULL,
  why         VARCHAR(500) NOT NULL,
  redacted_by VARCHAR(100) NOT NULL,
  redacted_at DATETIME(6)  NOT NULL,
  KEY complaints_redaction_document (document_id, id),
  CONSTRAINT complaints_redaction_document FOREIGN KEY (document_id) REFERENCES complaints_document (id)
);
