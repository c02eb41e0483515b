package org.countyhall.ui.table;

/**
 * A figure in a table of figures.
 *
 * @param text as it is shown; empty where nothing is
 * @param address of the lines that it is made of; empty where it is put in
 * @param remark a word that needs a look, which leads to {@code remarkAddress}; empty where all is well
 */
public record Amount(String text, String address, String remark, String remarkAddress) {

    public Amount(String text, String address) {
        this(text, address, "", "");
    }
}
