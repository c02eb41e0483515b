-- The search keeps no word of a document in the clear: a mark stands for each, made with the council's key, and the text for the
-- sentence around what was found is sealed with the key of the case. Everything is read and learnt anew, notes as well.
CREATE TABLE complaints_document_words (
  document_id BIGINT   NOT NULL PRIMARY KEY,
  content     LONGBLOB NOT NULL,
  CONSTRAINT complaints_document_words_of FOREIGN KEY (document_id) REFERENCES complaints_document (id)
);

-- Words of documents, as their marks, with roughly how many documents have them.
CREATE TABLE complaints_word_mark (
  mark CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seen INT NOT NULL
);

DELETE FROM complaints_word_part;
DELETE FROM complaints_word;
DELETE FROM complaints_text;
INSERT INTO complaints_text_mark (kind, last_id, last_at) VALUES ('NOTE', 0, '2000-01-01');
UPDATE complaints_text_mark SET last_id = 0;

ALTER TABLE complaints_note ADD KEY complaints_note_written (written_at);
