package uk.ourplan.api.here;

public class Here {
    uk.ourplan.api.there.There there;
}

package uk.ourplan.api.there;

public class There {
    uk.ourplan.api.here.Here here;
}
