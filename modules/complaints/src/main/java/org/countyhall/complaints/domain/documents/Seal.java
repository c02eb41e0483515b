package org.countyhall.complaints.domain.documents;

/** Encrypts what belongs to no case yet with the council's key, bound to its place: what is changed or moved there does not open. */
public interface Seal {

    byte[] close(byte[] open, String place);

    byte[] open(byte[] closed, String place);
}
