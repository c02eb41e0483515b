-- Mail that came in: once for each Message-ID, with what became of it. Files wait here until their mail has a case.
CREATE TABLE complaints_mail (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  message_id   VARCHAR(255)  NOT NULL,
  from_address VARCHAR(254)  NOT NULL,
  from_name    VARCHAR(200)  NULL,
  subject      VARCHAR(500)  NOT NULL,
  text         MEDIUMTEXT    NOT NULL,
  size_bytes   BIGINT        NOT NULL,
  received_at  DATETIME(6)   NOT NULL,
  taken_at     DATETIME(6)   NOT NULL,
  fate         VARCHAR(20)   NOT NULL,
  reason       VARCHAR(40)   NOT NULL,
  named_case   VARCHAR(20)   NULL,
  case_id      BIGINT        NULL,
  decided_by   VARCHAR(100)  NULL,
  decided_at   DATETIME(6)   NULL,
  remark       VARCHAR(2000) NULL,
  UNIQUE KEY complaints_mail_message (message_id),
  KEY complaints_mail_fate (fate, id),
  KEY complaints_mail_sender (from_address, received_at),
  KEY complaints_mail_case (case_id, id),
  CONSTRAINT complaints_mail_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

CREATE TABLE complaints_mail_part (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mail_id      BIGINT       NOT NULL,
  number       INT          NOT NULL,
  name         VARCHAR(255) NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  size_bytes   BIGINT       NOT NULL,
  content      LONGBLOB     NULL,
  document     INT          NULL,
  problem      VARCHAR(500) NULL,
  UNIQUE KEY complaints_mail_part_number (mail_id, number),
  CONSTRAINT complaints_mail_part_mail FOREIGN KEY (mail_id) REFERENCES complaints_mail (id)
);
