-- What people were told in the application: a kind and a reference, never content.
CREATE TABLE core_notice (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account   VARCHAR(100) NOT NULL,
  kind      VARCHAR(100) NOT NULL,
  reference VARCHAR(200) NOT NULL,
  address   VARCHAR(500) NOT NULL,
  told_at   DATETIME(6)  NOT NULL,
  read_at   DATETIME(6)  NULL,
  KEY core_notice_account (account, read_at, id)
);
