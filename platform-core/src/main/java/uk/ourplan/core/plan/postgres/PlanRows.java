package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.plan.model.Submission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.PlanTemplate;

/** Reads a plan with its children from one row. */
final class PlanRows {

    /** What stands beside a plan, of {@code p}. */
    static final String BESIDE = """
            jsonb_build_object('follow_ups',
                     (select jsonb_agg(jsonb_build_object('key', u.owed_key, 'on', u.done_on, 'outcome', u.outcome,
                               'said', u.said, 'how', u.how, 'with', u.with_whom, 'next', u.next_step) order by u.at)
                        from casework.follow_up u
                       where u.council_id = p.council_id and u.plan_id = p.id))
            || coalesce((select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at) as contents from casework.notice n
                       where n.council_id = p.council_id and n.plan_id = p.id group by n.kind) k), '{}'::jsonb) as beside""";

    /** A plan with its sections (the draft's, or the signed version's), authors and returns in one statement. */
    static final String WHOLE = """
            select p.*,
                   coalesce(
                     (select f.sections from casework.plan_final f
                       where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                     (select jsonb_object_agg(s.name, jsonb_build_object('revision', s.revision, 'content', s.content,
                               'by', s.saved_by, 'by_name', s.saved_by_name, 'at', s.saved_at, 'authors', s.authors))
                        from casework.plan_section s
                       where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version)) as sections,
                   array(select c.worker_id from casework.plan_contributor c
                          where c.council_id = p.council_id and c.plan_id = p.id and c.version = p.version) as contributors,
                   (select jsonb_agg(jsonb_build_object('at', r.at, 'by_name', r.by_name, 'reasons', r.reasons) order by r.at desc)
                      from casework.plan_return r
                     where r.council_id = p.council_id and r.plan_id = p.id and r.version = p.version) as returns,
                   array(select i.worker_id from casework.declared_interest i
                          where i.council_id = p.council_id and i.person_id = p.person_id) as interested,
                   (select jsonb_agg(jsonb_build_object('role', t.role, 'word', t.word, 'at', t.at, 'by', t.by_id,
                             'by_name', t.by_name, 'said', t.said, 'behalf_of', t.behalf_of, 'behalf_name', t.behalf_name) order by t.at)
                      from casework.plan_step t
                     where t.council_id = p.council_id and t.plan_id = p.id and t.version = p.version) as steps,
                   k.content as keeping,
                   (k.how_met is not null and exists (
                     select 1 from casework.plan_keeping o join casework.plan other on other.council_id = o.council_id and other.id = o.plan_id
                      where o.council_id = p.council_id and o.how_met = k.how_met and other.person_id <> p.person_id)) as like_another,
                   exists (select 1 from casework.signed_original so
                     where so.council_id = p.council_id and so.plan_id = p.id and so.version = p.version) as signed_original,
                   (select jsonb_agg(t.given order by t.at)
                      from casework.told t
                     where t.council_id = p.council_id and t.person_id = p.person_id) as told,
            """ + BESIDE + """

              from casework.plan p
              left join casework.plan_keeping k
                on k.council_id = p.council_id and k.plan_id = p.id and k.version = p.version
             where p.council_id = :council and p.id = :id""";

    private PlanRows() {}

    static Plan read(Readable row, PlanJson json) {
        return new Plan(
                origin(row, json.template(row.get("template", Json.class)), json.start(row.get("start", Json.class))),
                progress(row),
                json.needs(given(row, "found", Json.class)),
                json.agreement(given(row, "agreement", Json.class)),
                Set.of(given(row, "panel_matches", String[].class)),
                json.sections(row.get("sections", Json.class)),
                workers(row, "contributors"),
                workers(row, "interested"),
                json.returns(row.get("returns", Json.class)),
                json.steps(row.get("steps", Json.class)),
                json.beside(given(row, "beside", Json.class)),
                new Kept(
                        json.keeping(row.get("keeping", Json.class)),
                        given(row, "like_another", Boolean.class),
                        json.told(row.get("told", Json.class)),
                        given(row, "signed_original", Boolean.class)));
    }

    private static Set<WorkerId> workers(Readable row, String column) {
        return Arrays.stream(given(row, column, UUID[].class))
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }

    static Origin origin(Readable row, @Nullable PlanTemplate template, @Nullable PlanStart start) {
        return new Origin(
                given(row, "id", UUID.class),
                given(row, "person_id", UUID.class),
                given(row, "assessment_id", UUID.class),
                given(row, "version", Integer.class),
                PlanKind.of(given(row, "kind", String.class)),
                new WorkerId(given(row, "author_id", UUID.class)),
                given(row, "author_name", String.class),
                given(row, "started_on", LocalDate.class),
                template,
                start);
    }

    static Progress progress(Readable row) {
        return new Progress(
                PlanState.of(given(row, "state", String.class)),
                row.get("presented_on", LocalDate.class),
                given(row, "changed_since_presented", Boolean.class),
                submission(row),
                signature(row),
                row.get("review_earliest", LocalDate.class),
                row.get("review_due", LocalDate.class),
                row.get("cost_annual_pence", Long.class),
                row.get("cost_one_off_pence", Long.class),
                given(row, "urgent", Boolean.class),
                given(row, "returned_times", Integer.class),
                given(row, "changed_at", Instant.class));
    }

    private static @Nullable Submission submission(Readable row) {
        Instant at = row.get("submitted_at", Instant.class);
        return at == null
                ? null
                : new Submission(
                        at,
                        new WorkerId(given(row, "submitted_by", UUID.class)),
                        given(row, "submitted_by_name", String.class),
                        given(row, "routed_to", String.class));
    }

    private static @Nullable Signature signature(Readable row) {
        Instant at = row.get("signed_off_at", Instant.class);
        return at == null
                ? null
                : new Signature(
                        at,
                        new WorkerId(given(row, "signed_off_by", UUID.class)),
                        given(row, "signed_off_by_name", String.class),
                        given(row, "signed_off_as", String.class),
                        onBehalf(row));
    }

    private static @Nullable OnBehalf onBehalf(Readable row) {
        UUID of = row.get("signed_off_behalf_of", UUID.class);
        return of == null ? null : new OnBehalf(new WorkerId(of), given(row, "signed_off_behalf_name", String.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        T value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("A plan without " + column + ".");
        }
        return value;
    }
}
