package org.countyhall.bad.r7.core;

public class Money {
}
