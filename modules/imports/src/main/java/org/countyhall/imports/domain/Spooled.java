package org.countyhall.imports.domain;

/**
 * An upload on the server's disk.
 *
 * @param name under which the spool finds it again
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 */
public record Spooled(String name, long size, String sha256) {
}
