-- Figures that were printed before, each with its place: the report's self-check holds them against one another and against the
-- count. A part may be a sum, "selfService+online"; "total" is the whole group.
CREATE TABLE complaints_published (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year         INT           NOT NULL,
  place        VARCHAR(120)  NOT NULL,
  figure_group VARCHAR(30)   NOT NULL,
  part         VARCHAR(200)  NOT NULL,
  kind         VARCHAR(10)   NOT NULL,
  value        DECIMAL(12,2) NOT NULL,
  decimals     INT           NOT NULL,
  KEY complaints_published_year (year, figure_group)
);

-- What the report says in words, section by section; each saving is a row of its own, the latest counts.
CREATE TABLE complaints_narrative (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year        INT          NOT NULL,
  directorate VARCHAR(10)  NOT NULL,
  section     VARCHAR(30)  NOT NULL,
  edition     INT          NOT NULL,
  words       TEXT         NOT NULL,
  written_at  DATETIME(6)  NOT NULL,
  written_by  VARCHAR(100) NOT NULL,
  UNIQUE KEY complaints_narrative_edition (year, directorate, section, edition)
);

-- A report as it was signed: figures, words and criteria as text, and the hash over them and over the cases counted.
CREATE TABLE complaints_sealed_report (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year        INT          NOT NULL,
  directorate VARCHAR(10)  NOT NULL,
  edition     INT          NOT NULL,
  sealed_at   DATETIME(6)  NOT NULL,
  sealed_by   VARCHAR(100) NOT NULL,
  content     LONGTEXT     NOT NULL,
  cases       BIGINT       NOT NULL,
  sha256      CHAR(64)     NOT NULL,
  UNIQUE KEY complaints_sealed_report_edition (year, directorate, edition)
);

-- The cases behind a sealed report as they stood: what was counted of each, without names.
CREATE TABLE complaints_sealed_case (
  sealed_id BIGINT       NOT NULL,
  number    INT          NOT NULL,
  case_id   BIGINT       NULL,
  facts     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (sealed_id, number),
  CONSTRAINT complaints_sealed_case_report FOREIGN KEY (sealed_id) REFERENCES complaints_sealed_report (id)
);
