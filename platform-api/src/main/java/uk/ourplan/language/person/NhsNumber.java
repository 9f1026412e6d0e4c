package uk.ourplan.language.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The ten digits by which the NHS knows somebody; the last is a check digit (modulus 11). */
public record NhsNumber(@JsonValue String digits) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NhsNumber {
        if (!holds(digits)) {
            throw new IllegalArgumentException("An NHS number has ten digits, the last of which checks the others.");
        }
    }

    /** Whether the text, spaces left out, is a number whose check digit holds. */
    public static boolean holds(String text) {
        if (text.length() != 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (text.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == text.charAt(9) - '0';
    }

    /** As it is read out: 999 910 6404. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "NhsNumber[…" + digits.substring(7) + "]";
    }
}
