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
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.plan.model.Submission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.PlanTemplate;

/** Reads a plan with its children from one row. */
final class PlanRows {

    /**
     * What stands beside a plan, of {@code p}, and what the version before it said. Flags on providers are the council's, so they
     * are looked for once a statement, however many plans it reads.
     */
    static final String BESIDE = """
            jsonb_build_object('follow_ups',
                     (select jsonb_agg(jsonb_build_object('key', u.owed_key, 'on', u.done_on, 'outcome', u.outcome,
                               'said', u.said, 'how', u.how, 'with', u.with_whom, 'next', u.next_step) order by u.at)
                        from casework.follow_up u
                       where u.council_id = p.council_id and u.plan_id = p.id),
                     'ending', jsonb_build_object(
                       'latest', (select jsonb_build_object('id', e.id, 'state', e.state, 'revision', e.revision, 'said', e.content,
                                   'opened_on', e.opened_on, 'opened_by_name', e.opened_by_name, 'decided_on', e.decided_on,
                                   'decided_by_name', e.decided_by_name, 'basis', e.basis, 'safeguarding', e.safeguarding,
                                   'letter_sent', e.letter_sent, 'letter_to', e.letter_to, 'ended_on', e.ended_on)
                          from casework.plan_ending e
                         where e.council_id = p.council_id and e.plan_id = p.id order by e.id desc limit 1),
                       'case_steps', (select jsonb_agg(jsonb_build_object('what', c.what, 'reason', c.reason, 'on', c.decided_on,
                                   'by_name', c.by_name, 'facts', c.facts) order by c.id)
                          from casework.case_step c
                         where c.council_id = p.council_id and c.person_id = p.person_id)))
            || coalesce((select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at) as contents from casework.notice n
                       where n.council_id = p.council_id and n.plan_id = p.id and n.kind <> 'payment_questions'
                       group by n.kind) k), '{}'::jsonb)
            || jsonb_build_object('payment_questions',
                     (select jsonb_agg(n.content order by n.at, n.id) from casework.notice n
                        join casework.plan o on o.council_id = n.council_id and o.id = n.plan_id
                       where n.council_id = p.council_id and n.person_id = p.person_id and n.kind = 'payment_questions'
                         and o.kind = p.kind))
            || jsonb_build_object('arranging',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents from casework.arranging_note n
                       where n.council_id = p.council_id and n.plan_id = p.id group by n.kind) k),
                     'disputes',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents from casework.dispute_note n
                       where n.council_id = p.council_id and n.plan_id = p.id group by n.kind) k))
            || jsonb_build_object('methods',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents
                        from casework.method_note n
                        join casework.plan o on o.council_id = n.council_id and o.id = n.plan_id
                       where n.council_id = p.council_id and n.person_id = p.person_id and o.kind = p.kind group by n.kind) k))
            || jsonb_build_object('sharing',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents from casework.sharing_note n
                       where n.council_id = p.council_id and n.plan_id = p.id group by n.kind) k))
            || jsonb_build_object('panels',
                     (select jsonb_agg(jsonb_build_object('on', coalesce(t.said #>> '{panel,met_on}',
                               ((t.at at time zone 'Europe/London')::date)::text), 'word', t.word, 'reasons', t.said -> 'reasons')
                               order by t.at, t.id)
                        from casework.plan_step t
                       where t.council_id = p.council_id and t.plan_id = p.id and t.role = 'panel'),
                     'client_group', p.client_group)
            || jsonb_build_object('watch', jsonb_build_object('monitoring',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents
                        from casework.monitoring_note n
                        join casework.plan o on o.council_id = n.council_id and o.id = n.plan_id
                       where n.council_id = p.council_id and n.person_id = p.person_id and o.kind = p.kind group by n.kind) k),
                     'protection',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents
                        from casework.protection_note n
                       where n.council_id = p.council_id and n.person_id = p.person_id group by n.kind) k)))
            || jsonb_build_object('providers', jsonb_build_object('flags',
                     (select jsonb_agg(jsonb_build_object('type', g.type, 'provider', g.provider, 'from', g.from_day, 'to', g.to_day)
                               order by g.concern_id, g.place)
                        from casework.provider_flag g
                       where g.council_id = :council and coalesce(g.to_day, 'infinity') >= current_date - 1)))
            || jsonb_build_object('together',
                     (select jsonb_agg(jsonb_build_object('number', named.number, 'own_number', mine.record_number,
                               'own', coalesce(who.id = p.person_id, false), 'kind', o.kind, 'state', o.state,
                               'version', coalesce(o.version, 0), 'lines', o.lines) order by named.number)
                        from (select distinct lower(replace(n.number, ' ', '')) as number
                                from (select s.content as content, s.name as name from casework.plan_section s
                                       where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                         and s.name in ('other_plans', 'support')
                                      union all
                                      select f.sections -> d.name -> 'content', d.name
                                        from casework.plan_final f
                                       cross join (values ('other_plans'), ('support')) d (name)
                                       where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version) said
                               cross join lateral (
                                 select jsonb_path_query(said.content, case said.name
                                          when 'support' then '$.services[*].on_plan_of'
                                          else '$.combining[*].record_number' end::jsonpath) #>> '{}' as number) n
                               where btrim(n.number) <> '') named
                        join casework.person mine on mine.council_id = p.council_id and mine.id = p.person_id
                        left join casework.person who
                          on who.council_id = p.council_id and who.record_key = named.number
                        left join lateral (
                          select v.kind, v.state, v.version, coalesce(
                                   (select f.sections -> 'support' -> 'content' -> 'services' from casework.plan_final f
                                     where f.council_id = v.council_id and f.plan_id = v.id and f.version = v.version),
                                   (select s.content -> 'services' from casework.plan_section s
                                     where s.council_id = v.council_id and s.plan_id = v.id and s.version = v.version
                                       and s.name = 'support')) as lines
                            from casework.plan v
                           where v.council_id = p.council_id and v.person_id = who.id
                           order by v.changed_at desc limit 1) o on true))
            || jsonb_build_object('charging',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents
                        from casework.charging_note n
                       where n.council_id = p.council_id and n.person_id = p.person_id group by n.kind) k))
            || jsonb_build_object('reviews', jsonb_build_object('next',
                     (select jsonb_build_object('id', v.id, 'version', v.version, 'state', v.state,
                               'signed_on', (v.signed_off_at at time zone 'Europe/London')::date)
                        from casework.plan v where v.council_id = p.council_id and v.revises = p.id
                         and (v.state <> 'ended' or v.signed_off_at is not null)),
                     'arranged_before',
                     (select jsonb_object_agg(k.kind, k.contents) from
                     (select n.kind, jsonb_agg(n.content order by n.at, n.id) as contents from casework.arranging_note n
                       where n.council_id = p.council_id and n.plan_id = p.revises
                         and n.kind in ('provider_changes', 'referred') group by n.kind) k),
                     'reviews',
                     (select jsonb_agg(jsonb_build_object('id', w.id, 'type', w.type, 'state', w.state, 'earliest', w.earliest,
                               'due_by', w.due_by, 'payment_due_by', w.direct_payment_due_by, 'together_by', w.together_by,
                               'held_on', w.held_on, 'opened_on', w.opened_on, 'offered_to', w.offered_to,
                               'returned_because', w.returned_because, 'outcome', w.outcome,
                               'after_next', w.completed_at is not null and exists (select 1 from casework.plan v
                                  where v.council_id = p.council_id and v.revises = p.id and v.signed_off_at < w.completed_at))
                               order by w.made_at, w.id)
                        from casework.review w
                       where w.council_id = p.council_id and w.plan_id = p.id and w.state <> 'replaced'),
                     'requests',
                     (select jsonb_agg(jsonb_build_object('id', q.id, 'received_on', q.received_on,
                               'answered', q.decided_on is not null) order by q.at)
                        from casework.review_request q
                       where q.council_id = p.council_id and q.plan_id = p.id))) as beside,
            (select f.sections from casework.plan_final f
              where f.council_id = p.council_id and f.plan_id = p.revises) as earlier,
            (select e.cost_annual_pence from casework.plan e
              where e.council_id = p.council_id and e.id = p.revises) as earlier_cost,
            (select e.cost_one_off_pence from casework.plan e
              where e.council_id = p.council_id and e.id = p.revises) as earlier_cost_once""";

    /** How a plan, {@code p}, was made: what is on record beside what it says. */
    static final String KEPT = """
            (select jsonb_build_object('keeping', k.content,
                      'like_another', k.how_met is not null and exists (
                        select 1 from casework.plan_keeping o
                          join casework.plan other on other.council_id = o.council_id and other.id = o.plan_id
                         where o.council_id = p.council_id and o.how_met = k.how_met and other.person_id <> p.person_id),
                      'signed_original', exists (select 1 from casework.signed_original so
                        where so.council_id = p.council_id and so.plan_id = p.id and so.version = p.version),
                      'original_form', exists (select 1 from casework.original_form o
                        where o.council_id = p.council_id and o.plan_id = p.id),
                      'told', (select jsonb_agg(t.given order by t.at) from casework.told t
                        where t.council_id = p.council_id and t.person_id = p.person_id))
               from (select 1) one
               left join casework.plan_keeping k
                 on k.council_id = p.council_id and k.plan_id = p.id and k.version = p.version) as kept""";

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
            """ + KEPT + ", " + BESIDE + """

              from casework.plan p
             where p.council_id = :council and p.id = :id""";

    private PlanRows() {}

    static Plan read(Readable row, PlanJson json) {
        return new Plan(
                origin(row, json, json.template(row.get("template", Json.class))),
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
                json.kept(given(row, "kept", Json.class)));
    }

    private static Set<WorkerId> workers(Readable row, String column) {
        return Arrays.stream(given(row, column, UUID[].class))
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }

    static Origin origin(Readable row, PlanJson json, @Nullable PlanTemplate template) {
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
                json.start(row.get("start", Json.class)),
                json.revising(
                        row.get("revision", Json.class),
                        row.get("earlier", Json.class),
                        row.get("earlier_cost", Long.class),
                        row.get("earlier_cost_once", Long.class)));
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
