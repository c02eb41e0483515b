-- The words that occur in documents, sealed with the council's key: what a misspelt word of a question may have meant. A word lies in
-- three of four thousand drawers, which many words share, so that a drawer tells nothing of the words in it. Documents are read and
-- learnt anew.
CREATE TABLE complaints_sealed_word (
  mark      CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  word      VARBINARY(250) NOT NULL,
  beginning SMALLINT       NOT NULL,
  ending    SMALLINT       NOT NULL,
  sound     SMALLINT       NOT NULL,
  seen      INT            NOT NULL,
  KEY complaints_sealed_word_beginning (beginning),
  KEY complaints_sealed_word_ending (ending),
  KEY complaints_sealed_word_sound (sound)
);

DELETE FROM complaints_word_mark;
DELETE FROM complaints_text WHERE kind = 'DOCUMENT';
UPDATE complaints_text_mark SET last_id = 0 WHERE kind = 'DOCUMENT';
