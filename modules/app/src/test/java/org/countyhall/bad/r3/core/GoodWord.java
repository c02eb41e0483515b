package org.countyhall.bad.r3.core;

public class GoodWord {
}
