package no.barnekoordinator.testing.faultylibrary;

import org.springframework.http.ResponseEntity;

class KnowsAFramework {
    ResponseEntity<String> answer;
}
