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
    FakeNotices fakeNotices() {
        return new FakeNotices();
    }

    @Bean
    @Primary
    FakeNotes fakeNotes() {
        return new FakeNotes();
    }
}
