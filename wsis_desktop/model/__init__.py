"""What the words of the glossary mean, as frozen values: no input or output, no Qt, no third-party import."""
