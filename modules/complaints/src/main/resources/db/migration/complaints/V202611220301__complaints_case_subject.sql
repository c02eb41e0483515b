-- Staff whom a case is about: they never open it, whatever their role.
CREATE TABLE complaints_case_subject (
  case_id BIGINT       NOT NULL,
  account VARCHAR(100) NOT NULL,
  PRIMARY KEY (case_id, account),
  KEY complaints_case_subject_account (account, case_id),
  CONSTRAINT complaints_case_subject_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);

-- Openings of a file that was closed to somebody, for a reason that could not wait; a manager looks at each.
CREATE TABLE complaints_glass (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  case_id    BIGINT       NOT NULL,
  account    VARCHAR(100) NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  broken_at  DATETIME(6)  NOT NULL,
  open_until DATETIME(6)  NOT NULL,
  seen_by    VARCHAR(100) NULL,
  seen_at    DATETIME(6)  NULL,
  KEY complaints_glass_case (case_id, account),
  KEY complaints_glass_seen (seen_at),
  CONSTRAINT complaints_glass_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
