-- What a person keeps on their own desk: half-written forms, saved views of lists, the way they like the pages.
CREATE TABLE core_draft (
  owner    VARCHAR(100) NOT NULL,
  address  VARCHAR(500) NOT NULL,
  fields   MEDIUMTEXT   NOT NULL,
  saved_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (owner, address),
  KEY core_draft_saved_at (saved_at)
);

CREATE TABLE core_saved_view (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner      VARCHAR(100)  NOT NULL,
  list_name  VARCHAR(100)  NOT NULL,
  name       VARCHAR(60)   NOT NULL,
  parameters VARCHAR(2000) NOT NULL,
  shared     BOOLEAN       NOT NULL,
  UNIQUE KEY core_saved_view_name (owner, list_name, name),
  KEY core_saved_view_list (list_name, shared)
);

CREATE TABLE core_preference (
  owner VARCHAR(100)  NOT NULL,
  name  VARCHAR(100)  NOT NULL,
  value VARCHAR(1000) NOT NULL,
  PRIMARY KEY (owner, name)
);
