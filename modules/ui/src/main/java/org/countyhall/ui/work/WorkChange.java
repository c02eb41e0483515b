package org.countyhall.ui.work;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param what in a sentence, for example "Extension agreed to 20 June"
 * @param reference what it happened to; the text of the link
 * @param who the person's or system's name
 */
public record WorkChange(String what, String reference, String who, Instant when, String address) {
}
