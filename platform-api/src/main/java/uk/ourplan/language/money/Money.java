package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole pence; never negative, never a fraction. */
public record Money(@JsonValue long pence) implements Comparable<Money> {

    /** Nothing at all. */
    public static final Money NONE = new Money(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {
        if (pence < 0) {
            throw new IllegalArgumentException("An amount of money is never below nought.");
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** What is left after taking the other away; below nought is an {@link IllegalArgumentException}. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long n) {
        return new Money(Math.multiplyExact(pence, n));
    }

    public Money orLess(Money other) {
        return pence <= other.pence ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As it is written in a letter, such as £1,204.50. */
    @Override
    public String toString() {
        StringBuilder pounds = new StringBuilder(Long.toString(pence / 100));
        for (int i = pounds.length() - 3; i > 0; i -= 3) {
            pounds.insert(i, ',');
        }
        long rest = pence % 100;
        return "£" + pounds + (rest < 10 ? ".0" : ".") + rest;
    }
}
