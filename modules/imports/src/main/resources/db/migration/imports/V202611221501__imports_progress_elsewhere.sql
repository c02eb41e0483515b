-- How far the work on a file is now stands in core_work, as for all long work; work that ran was ended with the old version.
DROP TABLE imports_progress;
