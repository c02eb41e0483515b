/**
 * The database machinery: migrations before Hibernate validates ({@code boot}), the audit trail ({@code audit}), forms that
 * act once ({@code once}), the bank holidays with the council's own days ({@code calendar}). No business module sees it; they
 * know the interfaces of {@code core}.
 */
package org.countyhall.persistence;
