package uk.ourplan.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import uk.ourplan.core.running.RunningCore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTidySpec {

    private final RunningCore core = RunningCore.shared();

    @Test
    void old_notices_and_old_answers_are_thrown_away_and_young_ones_are_kept() throws SQLException {
        core.database().execute("""
                insert into casework.outbox (council_id, kind, about, seen_by, at)
                select '%1$s', 'tidied', gen_random_uuid(), '{}', now() - age
                from unnest(array[interval '8 days', interval '6 days']) age;
                insert into casework.remembered_answer (council_id, worker_id, key, fingerprint, kind, answer, at)
                select '%1$s', gen_random_uuid(), 'tidied', 'x', 'java.lang.String', '"x"', now() - age
                from unnest(array[interval '3 days', interval '1 day']) age""".formatted(EASTVALE.id()));

        StepVerifier.create(core.part(KeepingTidy.class).round()).verifyComplete();

        assertThat(count("casework.outbox where kind = 'tidied'")).isEqualTo(1);
        assertThat(count("casework.remembered_answer where key = 'tidied'")).isEqualTo(1);
    }

    private int count(String of) throws SQLException {
        try (var superuser = core.database().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
