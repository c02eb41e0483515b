-- One person across cases, found by words, by sound and by former names; personal data, need-to-know.
CREATE TABLE complaints_person (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version            INT          NOT NULL,
  name               VARCHAR(200) NOT NULL,
  preferred_name     VARCHAR(200) NULL,
  born_on            DATE         NULL,
  contact_preference VARCHAR(30)  NULL,
  adjustments        VARCHAR(500) NULL,
  address            VARCHAR(500) NULL,
  postcode           VARCHAR(12)  NULL,
  email              VARCHAR(200) NULL,
  phone              VARCHAR(40)  NULL,
  behaviour          VARCHAR(2000) NULL,
  behaviour_from     DATE         NULL,
  behaviour_review   DATE         NULL,
  behaviour_by       VARCHAR(100) NULL,
  merged_into        BIGINT       NULL,
  changed_at         DATETIME(6)  NOT NULL,
  changed_by         VARCHAR(100) NOT NULL,
  KEY complaints_person_review (behaviour_review),
  CONSTRAINT complaints_person_merged FOREIGN KEY (merged_into) REFERENCES complaints_person (id)
);

CREATE TABLE complaints_person_former (
  person_id BIGINT       NOT NULL,
  name      VARCHAR(200) NOT NULL,
  KEY complaints_person_former_person (person_id),
  CONSTRAINT complaints_person_former_person FOREIGN KEY (person_id) REFERENCES complaints_person (id)
);

-- Each word of each name with how it sounds (double metaphone, both readings): what typing looks in.
CREATE TABLE complaints_person_word (
  person_id BIGINT      NOT NULL,
  word      VARCHAR(60) NOT NULL,
  sound     VARCHAR(10) NOT NULL,
  alternate VARCHAR(10) NOT NULL,
  former    BOOLEAN     NOT NULL,
  KEY complaints_person_word_word (word, person_id),
  KEY complaints_person_word_sound (sound, person_id),
  KEY complaints_person_word_alternate (alternate, person_id),
  KEY complaints_person_word_person (person_id),
  CONSTRAINT complaints_person_word_person FOREIGN KEY (person_id) REFERENCES complaints_person (id)
);

-- The part that a person has in a case.
CREATE TABLE complaints_case_party (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   INT          NOT NULL,
  case_id   BIGINT       NOT NULL,
  person_id BIGINT       NOT NULL,
  part      VARCHAR(30)  NOT NULL,
  relation  VARCHAR(200) NULL,
  added_at  DATETIME(6)  NOT NULL,
  added_by  VARCHAR(100) NOT NULL,
  UNIQUE KEY complaints_case_party_once (case_id, person_id, part),
  KEY complaints_case_party_person (person_id, case_id),
  CONSTRAINT complaints_case_party_case FOREIGN KEY (case_id) REFERENCES complaints_case (id),
  CONSTRAINT complaints_case_party_person FOREIGN KEY (person_id) REFERENCES complaints_person (id)
);

-- Why somebody may speak for somebody else, as dated facts: written once, never changed; a withdrawal is a fact of its own.
CREATE TABLE complaints_party_fact (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  party_id    BIGINT       NOT NULL,
  kind        VARCHAR(30)  NOT NULL,
  basis       VARCHAR(40)  NULL,
  scope       VARCHAR(500) NULL,
  given_by    VARCHAR(200) NULL,
  how         VARCHAR(200) NULL,
  from_day    DATE         NOT NULL,
  until_day   DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  KEY complaints_party_fact_party (party_id, id),
  CONSTRAINT complaints_party_fact_party FOREIGN KEY (party_id) REFERENCES complaints_case_party (id)
);
