-- What is searched: for each text of a case its stems, once each and in the order of the alphabet, so that they can be found and
-- not read. It is filled in the background; the texts themselves stay where they are.
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE TABLE complaints_text (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT       NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  source_id BIGINT       NOT NULL,
  day       DATE         NOT NULL,
  title     VARCHAR(300) NOT NULL,
  stems     MEDIUMTEXT   NOT NULL,
  source_at DATETIME(6)  NOT NULL,
  UNIQUE KEY complaints_text_source (kind, source_id),
  KEY complaints_text_case (case_id),
  FULLTEXT KEY complaints_text_stems (stems),
  CONSTRAINT complaints_text_case FOREIGN KEY (case_id) REFERENCES complaints_case (id) ON DELETE CASCADE
);

-- How far each kind of text has been read.
CREATE TABLE complaints_text_mark (
  kind    VARCHAR(20) NOT NULL PRIMARY KEY,
  last_id BIGINT      NOT NULL,
  last_at DATETIME(6) NOT NULL
);
INSERT INTO complaints_text_mark (kind, last_id, last_at) VALUES
  ('CASE', 0, '2000-01-01'), ('LETTER', 0, '2000-01-01'), ('MAIL', 0, '2000-01-01'), ('DOCUMENT', 0, '2000-01-01');

-- The words that occur, with roughly how many texts have them: what a misspelt word may have meant.
CREATE TABLE complaints_word (
  word  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  stem  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sound VARCHAR(10) NOT NULL,
  seen  INT         NOT NULL,
  KEY complaints_word_stem (stem, seen),
  KEY complaints_word_sound (sound)
);
-- Each word whole and with each of its letters left out: two words that are one slip apart share a part.
CREATE TABLE complaints_word_part (
  part VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  word VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (part, word)
);

ALTER TABLE complaints_case ADD KEY complaints_case_changed (changed_at);
ALTER TABLE complaints_letter ADD KEY complaints_letter_changed (changed_at);
