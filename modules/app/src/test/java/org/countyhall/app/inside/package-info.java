/**
 * Journeys inside the server: the shipped WAR with these classes added, on a real database, started once for all of them.
 * They prove what only the server can show: authority, transactions, the audit trail, once and only once.
 */
package org.countyhall.app.inside;
