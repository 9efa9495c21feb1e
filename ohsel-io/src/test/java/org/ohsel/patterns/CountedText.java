// SPDX-License-Identifier: Apache-2.0
package org.ohsel.patterns;

/** A text that counts how often its characters are looked at, and refuses when that is too often. */
final class CountedText implements CharSequence {

    /** Somebody has looked too often. */
    static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyStepsException() {
            super("too many steps", null, false, false);
        }
    }

    private final String text;
    private final long most;
    private long steps;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long steps() {
        return steps;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > most) {
            throw new TooManyStepsException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
