package uk.ourplan.core.task.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.api.work.ColleagueSearch;
import uk.ourplan.api.work.HandOn;
import uk.ourplan.api.work.MyWork;
import uk.ourplan.api.work.Task;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.LookingForColleagues;
import uk.ourplan.core.task.DoingATask;
import uk.ourplan.core.task.HandingOnATask;
import uk.ourplan.core.task.LookingAtMyWork;
import uk.ourplan.core.task.RecordingWhatWasDone;

/** Everybody has a desk of their own; whoever manages a team sees what waits there. */
@RestController
class WorkController implements WorkApi {

    private final LookingAtMyWork looking;
    private final DoingATask doing;
    private final RecordingWhatWasDone recording;
    private final HandingOnATask handing;
    private final LookingForColleagues colleagues;

    WorkController(
            LookingAtMyWork looking,
            DoingATask doing,
            RecordingWhatWasDone recording,
            HandingOnATask handing,
            LookingForColleagues colleagues) {
        this.looking = looking;
        this.doing = doing;
        this.recording = recording;
        this.handing = handing;
        this.colleagues = colleagues;
    }

    @Override
    public Mono<MyWork> mine() {
        return Asking.here().flatMap(looking::mine);
    }

    @Override
    public Mono<Page<Task>> tasks(int page, int size, String whose, boolean overdue) {
        return Asking.here().flatMap(asking -> looking.tasks(asking, page, size, whose, overdue));
    }

    @Override
    public Mono<Page<Task>> ofPlan(UUID planId, int page, int size) {
        return Asking.here().flatMap(asking -> looking.ofPlan(asking, planId, page, size));
    }

    @Override
    public Mono<Task> done(UUID taskId, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> doing.done(asking, taskId));
    }

    @Override
    public Mono<Task> putOnRecord(UUID taskId, WhatWasDone done, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> recording.putOnRecord(asking, taskId, done));
    }

    @Override
    public Mono<Task> handOn(UUID taskId, HandOn handOn, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> handing.handOn(asking, taskId, handOn));
    }

    @Override
    public Mono<Page<Colleague>> colleagues(ColleagueSearch search) {
        return Asking.here().flatMap(asking -> colleagues.find(asking, search));
    }
}
