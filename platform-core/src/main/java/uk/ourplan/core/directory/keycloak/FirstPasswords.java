package uk.ourplan.core.directory.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Passwords for somebody's first time: twenty signs that nobody takes for one another, in groups; about 98 bits. */
final class FirstPasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private FirstPasswords() {}

    static String next(RandomGenerator random) {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < 5; group++) {
            groups.add(random.ints(4, 0, SIGNS.length())
                    .mapToObj(at -> SIGNS.substring(at, at + 1))
                    .collect(Collectors.joining()));
        }
        return String.join("-", groups);
    }
}
