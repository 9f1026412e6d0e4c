package uk.ourplan.core.person;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.person.model.NameParts;
import uk.ourplan.core.person.model.SearchedFor;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * How long a search takes among 20,000 people of each of three councils.
 * By hand, with {@code ./ourplan bench}: a time depends on the machine, so no specification hangs on it.
 * {@code docs/decisions/0051} holds what was measured.
 */
public final class SearchAmongManyBench {

    private static final int PEOPLE = 20_000;
    private static final int TIMES = 200;
    private static final List<String> FIRST = List.of(
            "Maureen",
            "Joan",
            "Margaret",
            "Mohammed",
            "John",
            "David",
            "Susan",
            "Patricia",
            "Fatima",
            "João",
            "Bríd",
            "Alasdair",
            "Clement",
            "Rosalind",
            "Saffron",
            "Seun",
            "Ranjit",
            "Marcus",
            "Leonard",
            "Philippa",
            "Shafiqul",
            "Joyce",
            "Haidar",
            "Dorothy",
            "Ivy",
            "Albert",
            "Agnieszka",
            "Precious",
            "Wei",
            "Olu");
    private static final List<String> SYLLABLES = List.of(
            "ta", "ters", "by", "fig", "uei", "ra", "hal", "lor", "an", "mun", "ro", "arch", "bold", "fern", "cas",
            "tle", "lo", "max", "wray", "pugh", "ban", "ko", "le", "weth", "er", "bog", "hal", "tul", "loch", "skeg",
            "gar", "row", "smi", "th", "jones", "son", "field", "ley", "ton", "worth");
    private static final List<String> TYPED = List.of(
            "tatersby",
            "joao figuera",
            "maureen",
            "smith",
            "jon",
            "m",
            "margaret archbold",
            "susan 9/3/1945",
            "9 March 1945",
            "999 910 6404",
            "N-12345",
            "",
            "philipa garow",
            "dorothy ternson wethley");

    private SearchAmongManyBench() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        RunningCore core = RunningCore.shared();
        for (Council council : List.of(Council.NORTHMOOR, Council.EASTVALE, Council.ABBOTSBRIDGE)) {
            fill(core, council);
        }
        core.database().execute("vacuum analyze");
        CouncilDoor door = core.part(CouncilDoor.class);
        People people = core.part(People.class);
        Asking asking = new Asking(
                Council.NORTHMOOR.id(),
                Council.NORTHMOOR.slug(),
                new WorkerId(UUID.randomUUID()),
                "Somebody",
                Set.of(Permission.PRACTITIONER),
                Set.of(),
                "measured",
                null);
        for (String typed : TYPED) {
            List<Double> millis = new ArrayList<>();
            long total = 0;
            for (int i = 0; i < TIMES; i++) {
                long before = System.nanoTime();
                total = Objects.requireNonNull(door.read(
                                        asking.council(),
                                        client -> people.search(client, asking, SearchedFor.in(typed), 0, 25))
                                .block())
                        .total();
                millis.add((System.nanoTime() - before) / 1e6);
            }
            Collections.sort(millis);
            System.out.printf(
                    "%-26s found %5d   median %6.1f ms   95 of 100 within %6.1f ms%n",
                    "'" + typed + "'", total, millis.get(TIMES / 2), millis.get(TIMES * 95 / 100));
        }
        System.exit(0);
    }

    private static void fill(RunningCore core, Council council) throws SQLException, IOException {
        Random random = new Random(council.slug().hashCode());
        StringBuilder people = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            String first = FIRST.get(random.nextInt(FIRST.size()));
            String last = surname(random);
            people.append(String.join(
                            "\t",
                            council.id().toString(),
                            id.toString(),
                            "N-" + i,
                            "n-" + i,
                            first,
                            last,
                            (1930 + random.nextInt(75)) + "-" + (1 + random.nextInt(12)) + "-"
                                    + (1 + random.nextInt(28)),
                            "{}",
                            "2026-01-01",
                            "2026-01-01"))
                    .append('\n');
            for (String part : NameParts.of(first, last)) {
                parts.append(council.id())
                        .append('\t')
                        .append(part)
                        .append('\t')
                        .append(id)
                        .append('\n');
            }
        }
        try (Connection connection = core.database().superuser()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(
                    "copy casework.person (council_id, id, record_number, record_key, first_names, last_name, date_of_birth,"
                            + " record, made_at, changed_at) from stdin",
                    new StringReader(people.toString()));
            copy.copyIn(
                    "copy casework.person_name_part (council_id, part, person_id) from stdin",
                    new StringReader(parts.toString()));
        }
    }

    private static String surname(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
