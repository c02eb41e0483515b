package org.countyhall.complaints.persistence.documents;

/** The key of the demonstration; with it a production does not start (Settings.checkDocumentKey in the module persistence refuses it). */
final class DocumentKey {

    static final String DEMO = "demo-mode-document-key-not-for-production-01";

    private DocumentKey() {
    }
}
