/**
 * A representation's life from receipt to remedy: complaints, enquiries, member enquiries, compliments, informal concerns,
 * coroner's requests and Ombudsman cases. Each is a {@link org.countyhall.complaints.domain.Case} under one procedure, whose
 * clocks are counted by {@link org.countyhall.complaints.domain.deadlines.Deadlines}; the rules of the council and the law,
 * one class each, are in {@code domain.rules}. A case file is need-to-know: see
 * {@link org.countyhall.complaints.domain.rules.NeedToKnow}. Others learn from this module only what
 * {@code org.countyhall.complaints.api} says. Source of vocabulary and lists: paper 004, pages 243-278.
 */
package org.countyhall.complaints;
