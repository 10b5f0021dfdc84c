#!/usr/bin/env bash
# Shows the report, with annotations where code scanning does not show the findings, and ends as the gate did.
set -euo pipefail

case "$GATE_ANNOTATIONS" in
    true) annotate=true ;;
    false) annotate=false ;;
    *) if [ "$GATE_UPLOADED" = success ]; then annotate=false; else annotate=true; fi ;;
esac

if [ "$GATE_CONCLUSION" != error ]; then
    if [ "$annotate" = true ]; then
        cat "$GATE_REPORTS/github"
    else
        # The same report without what stands behind the line that lets commands be obeyed again.
        token=$(sed -n '1s/^::stop-commands:://p' "$GATE_REPORTS/github")
        sed "/^::$token::\$/q" "$GATE_REPORTS/github"
    fi
fi

case "$GATE_CONCLUSION:$GATE_FAIL_ON" in
    error:*)
        echo "::error::vamsa-gate could not judge: see the messages of the step before (exit code $GATE_EXIT_CODE)"
        exit "$GATE_EXIT_CODE" ;;
    passed:* | *:never) ;;
    *) exit "$GATE_EXIT_CODE" ;;
esac
