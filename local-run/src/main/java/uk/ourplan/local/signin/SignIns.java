package uk.ourplan.local.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The invented people who may sign in on this machine: for each council one per permission and one per role on its
 * ladder, a second practitioner and a second administrator; and the platform's operator.
 *
 * @param councils slug to the people of the council
 * @param operator who runs the platform
 */
public record SignIns(Map<String, List<SignIn>> councils, SignIn operator) {

    /** Of everybody who signs in on this machine. */
    public static final String PASSWORD = "ourplan-local";

    private static final String FILE = "/sign-ins.yaml";

    public static SignIns ofThisMachine() {
        try (InputStream file = Objects.requireNonNull(SignIns.class.getResourceAsStream(FILE), FILE)) {
            return of(new YAMLMapper()
                    .readValue(file, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignIns of(Map<String, Map<String, String>> file) {
        Map<String, List<SignIn>> councils = new LinkedHashMap<>();
        file.forEach((council, people) -> {
            if (!council.equals("platform")) {
                councils.put(
                        council,
                        people.entrySet().stream()
                                .map(person -> SignIn.named(person.getKey(), council + ".example", person.getValue()))
                                .toList());
            }
        });
        String operator = Objects.requireNonNull(
                Objects.requireNonNull(file.get("platform")).get("operator"));
        return new SignIns(councils, SignIn.named("operator", "ourplan.example", operator));
    }

    /** The usual sign-in name of that role at that council, as in {@code team-manager@<council>.example}. */
    public static String of(String role, String council) {
        return role.replace('_', '-') + "@" + council + ".example";
    }
}
