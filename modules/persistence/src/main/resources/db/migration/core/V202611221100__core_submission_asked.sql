-- What a form or request with a key asked for, so that the key is not taken for something else: SHA-256 of its parameters.
ALTER TABLE core_submission ADD COLUMN asked VARCHAR(64) NULL AFTER use_case;
