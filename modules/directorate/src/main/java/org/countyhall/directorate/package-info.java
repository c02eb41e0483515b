/**
 * One picture per directorate: money, risks, measures and complaints side by side, each figure with unit and day and a way to
 * its lines. Read-only; it asks the other modules through their published reports and keeps nothing of its own.
 */
package org.countyhall.directorate;
