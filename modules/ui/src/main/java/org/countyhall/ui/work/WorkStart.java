package org.countyhall.ui.work;

/** Something that a person may begin from "My work": what the button says and where it leads. */
public record WorkStart(String label, String address) {
}
