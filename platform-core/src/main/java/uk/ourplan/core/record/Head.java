package uk.ourplan.core.record;

/**
 * How a council's chain ends.
 *
 * @param hash of the last entry, in hexadecimal
 */
record Head(long entries, String hash) {

    static final Head OF_NOTHING = new Head(0, Link.NOTHING);
}
