package uk.ourplan.web.fake;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.api.review.RevisionsApi;
import uk.ourplan.language.date.Days;

/** Puts the fake core in the place of the one over HTTP, and stops the clock on the sample's day. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeCoreBeans {

    @Bean
    @Primary
    Clock stopped() {
        return Clock.fixed(Instant.parse("2026-11-20T14:02:00Z"), Days.LONDON);
    }

    @Bean
    @Primary
    ReportsApi fakeReports() {
        return new FakeReports();
    }

    @Bean
    @Primary
    FakeCore fakeCore() {
        return new FakeCore();
    }

    @Bean
    @Primary
    InvolvementApi fakeInvolvement() {
        return new FakeInvolvement();
    }

    @Bean
    @Primary
    FakeDeterminations fakeDeterminations() {
        return new FakeDeterminations();
    }

    @Bean
    @Primary
    TimeMachineApi fakeTimeMachine() {
        return new FakeTimeMachine();
    }

    @Bean
    @Primary
    PeopleApi fakePeople(FakeCore core) {
        return core.people();
    }

    @Bean
    @Primary
    PersonsRecordApi fakeRecords(FakeCore core) {
        return core.records();
    }

    @Bean
    @Primary
    FakeDelegations fakeDelegations() {
        return new FakeDelegations();
    }

    @Bean
    @Primary
    FakeDisclosures fakeDisclosures() {
        return new FakeDisclosures();
    }

    @Bean
    @Primary
    FakeConcerns fakeConcerns() {
        return new FakeConcerns();
    }

    @Bean
    @Primary
    FakeArranging fakeArranging() {
        return new FakeArranging();
    }

    @Bean
    @Primary
    FakeBudgetMethods fakeBudgetMethods() {
        return new FakeBudgetMethods();
    }

    @Bean
    @Primary
    FakeMonitoring fakeMonitoring() {
        return new FakeMonitoring();
    }

    @Bean
    @Primary
    FakeCharging fakeCharging() {
        return new FakeCharging();
    }

    @Bean
    @Primary
    FakeProtection fakeProtection() {
        return new FakeProtection();
    }

    @Bean
    @Primary
    FakeSharing fakeSharing() {
        return new FakeSharing();
    }

    @Bean
    @Primary
    FakeDisputes fakeDisputes() {
        return new FakeDisputes();
    }

    @Bean
    @Primary
    FakeNotices fakeNotices() {
        return new FakeNotices();
    }

    @Bean
    @Primary
    FakeEndings fakeEndings() {
        return new FakeEndings();
    }

    @Bean
    @Primary
    FakeCases fakeCases() {
        return new FakeCases();
    }

    @Bean
    @Primary
    FakeAgreement fakeAgreement() {
        return new FakeAgreement();
    }

    @Bean
    @Primary
    FakePanel fakePanel() {
        return new FakePanel();
    }

    @Bean
    @Primary
    FakeOriginals fakeOriginals() {
        return new FakeOriginals();
    }

    @Bean
    @Primary
    FakeNotes fakeNotes() {
        return new FakeNotes();
    }

    @Bean
    @Primary
    FakeReviews fakeReviews() {
        return new FakeReviews();
    }

    @Bean
    @Primary
    RevisionsApi fakeRevisions(FakeCore core) {
        return (plan, start, key) -> core.open(plan);
    }
}
