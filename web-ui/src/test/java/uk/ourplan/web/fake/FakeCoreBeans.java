package uk.ourplan.web.fake;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.change.ChangesApi;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.work.WorkApi;
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
    FakeCore fakeCore() {
        return new FakeCore();
    }

    @Bean
    @Primary
    PeopleApi fakePeople(FakeCore core) {
        return core.people();
    }

    @Bean
    @Primary
    PlansApi fakePlans(FakeCore core) {
        return core;
    }

    @Bean
    @Primary
    AuthorisingApi fakeAuthorising(FakeCore core) {
        return core;
    }

    @Bean
    @Primary
    WorkApi fakeWork(FakeCore core) {
        return core;
    }

    @Bean
    @Primary
    MeApi fakeMe(FakeCore core) {
        return core;
    }

    @Bean
    @Primary
    ChangesApi fakeChanges(FakeCore core) {
        return core;
    }
}
