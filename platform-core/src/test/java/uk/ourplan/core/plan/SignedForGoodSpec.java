package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signed version, its final copy and the audit record stand as they were, whatever comes after. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedForGoodSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static UUID signed = new UUID(0, 0);

    @BeforeAll
    static void a_plan_is_signed() {
        signed = NORTHMOOR.signed();
    }

    @Test
    void the_final_copy_is_issued_with_the_signature_in_every_form_before_anybody_asks_for_it() {
        assertThat(NORTHMOOR.column("""
                        select form || ' ' || (sha256 = sha256(body)) || ' ' || (length(body) > 1000)
                          from casework.plan_copy where plan_id = '%s' and version = 1 order by form""".formatted(signed)))
                .containsExactly("html true true", "pdf true true", "text true true");
        assertThat(NORTHMOOR.column(
                        "select distinct (c.issued_at = f.signed_off_at or c.issued_at >= f.signed_off_at)::text"
                                + " from casework.plan_copy c join casework.plan_final f using (council_id, plan_id, version)"
                                + " where plan_id = '" + signed + "'"))
                .containsExactly("true");
        assertThat(
                        NORTHMOOR.column(
                                "select what from casework.audit_entry where about ->> 'plan' = '%s' and number >= all"
                                                .formatted(signed)
                                        + " (select number from casework.audit_entry where about ->> 'plan' = '"
                                        + signed
                                        + "' and what = 'plan_signed_off') and what in ('plan_signed_off', 'plan_issued') order by number"))
                .containsExactly("plan_signed_off", "plan_issued");
    }

    @Test
    void the_final_copy_stays_as_issued_when_templates_settings_and_the_record_change() {
        UUID plan = NORTHMOOR.signed();
        String page = text(document(plan, "html"));
        byte[] pdf = document(plan, "pdf");

        NORTHMOOR.publish(Map.of(
                "dispute.complaints_route",
                Map.of(
                        "says",
                        "Shout out of the window",
                        "contact",
                        Map.of("name", "Nobody", "telephone", "01632 960999"))));
        UUID draft = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        NORTHMOOR.core().database().execute("""
                update casework.person set record = replace(record::text, 'Tattersby', 'Elsewhere')::jsonb
                 where id = (select person_id from casework.plan where id = '%s')""".formatted(plan));

        assertThat(text(document(draft, "html"))).contains("Shout out of the window");
        assertThat(NORTHMOOR.open(NORTHMOOR.practitioner(), plan).person().lastName())
                .isEqualTo("Elsewhere");
        assertThat(text(document(plan, "html"))).isEqualTo(page).doesNotContain("Shout out of the window");
        assertThat(document(plan, "pdf")).isEqualTo(pdf);
    }

    @Test
    void a_final_copy_that_was_tampered_with_is_not_given_out() {
        UUID plan = NORTHMOOR.signed();
        NORTHMOOR.core().database().execute("""
                update casework.plan_copy set body = body || '\\x20'::bytea where plan_id = '%s' and form = 'html'""".formatted(plan));

        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .isEqualTo(500);
    }

    @Test
    void what_stops_the_final_copy_stops_the_signature() {
        UUID plan = NORTHMOOR.submitted();
        NORTHMOOR.core().database().execute("update casework.plan set kind = 'support_plan' where id = '" + plan + "'");
        NORTHMOOR.core().database().execute("""
                update casework.assessment set content = content || '{"wishes": null}'
                 where id = (select assessment_id from casework.plan where id = '%s')""".formatted(plan));

        NORTHMOOR
                .sign(NORTHMOOR.authoriser("director"), plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'CONTENT-07' && @.step == 'issue')]")
                .isNotEmpty();
        assertThat(NORTHMOOR.column("select state from casework.plan where id = '" + plan + "'"))
                .containsExactly("submitted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update casework.plan set state = 'draft' where id = '%s'",
                "update casework.plan set agreement = '{}' where id = '%s'",
                "update casework.plan set signed_off_by_name = 'Somebody Else' where id = '%s'",
                "update casework.plan set review_due = '2099-01-01' where id = '%s'",
                "update casework.plan set cost_annual_pence = 1 where id = '%s'",
                "update casework.plan set changed_at = now() where id = '%s'",
                "update casework.plan set author_id = id where id = '%s'",
                "update casework.plan set person_id = id where id = '%s'",
                "update casework.plan set version = 2 where id = '%s'",
                "delete from casework.plan where id = '%s'",
                "update casework.plan_final set sections = '{}' where plan_id = '%s'",
                "delete from casework.plan_final where plan_id = '%s'",
                "insert into casework.plan_final select * from casework.plan_final where plan_id = '%s'",
                "update casework.plan_copy set body = '' where plan_id = '%s'",
                "delete from casework.plan_copy where plan_id = '%s'",
                "insert into casework.plan_copy select council_id, uuidv7(), plan_id, version, form, media_type, '\\x20'::bytea,"
                        + " now(), sha256 from casework.plan_copy where plan_id = '%s'",
                "update casework.plan_submission set content = '{}' where plan_id = '%s'",
                "delete from casework.plan_submission where plan_id = '%s'",
                "insert into casework.plan_submission select council_id, uuidv7(), plan_id, version, at, by_id, by_name,"
                        + " routed_to, content, agreement, route from casework.plan_submission where plan_id = '%s'",
                "insert into casework.plan_return select council_id, uuidv7(), id, version, now(), author_id, 'x', '[]'"
                        + " from casework.plan where id = '%s'",
                "insert into casework.plan_section select council_id, id, version, 'needs', 9, '{}', author_id, 'x', now()"
                        + " from casework.plan where id = '%s'",
                "insert into casework.plan_contributor select council_id, id, version, uuidv7(), 'x', now()"
                        + " from casework.plan where id = '%s'",
                "delete from casework.plan_contributor where plan_id = '%s'",
                "update casework.audit_entry set what = 'nothing' where about ->> 'plan' = '%s'",
                "delete from casework.audit_entry where about ->> 'plan' = '%s'",
                "truncate casework.audit_entry",
                "truncate casework.plan_final cascade",
                "truncate casework.plan_copy",
                "alter table casework.plan disable trigger signed_for_good",
                "drop trigger signed_for_good on casework.plan",
                "alter table casework.audit_entry disable trigger all",
                "set local session_replication_role = replica",
                "set local row_security = off; delete from casework.plan_copy",
                "create or replace function casework.refuse_to_change_what_is_signed() returns trigger language plpgsql"
                        + " as $$ begin return new; end $$",
                "grant delete on casework.plan_final to ourplan_app; delete from casework.plan_final",
                "reset role; set role postgres"
            })
    void the_service_s_own_role_cannot_change_take_away_or_add_to_it(String tampering) throws SQLException {
        try (Connection app =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering.formatted(signed)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching(
                            "(?s)ERROR: (permission denied|must be owner|a signed version never changes|duplicate key|query would be affected).*");
        }
    }

    /** The same statements go through on a draft where they are lawful, so that what refuses is the signature. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update casework.plan set changed_at = now() where id = '%s'",
                "insert into casework.plan_contributor select council_id, id, version, uuidv7(), 'x', now()"
                        + " from casework.plan where id = '%s'"
            })
    void a_draft_can_still_be_written(String lawful) throws SQLException {
        UUID draft = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        try (Connection app =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement statement = app.createStatement()) {
            assertThat(statement.executeUpdate(lawful.formatted(draft))).isEqualTo(1);
        }
    }

    private static String text(byte[] body) {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] document(UUID plan, String form) {
        return Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/{form}", plan, form)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
