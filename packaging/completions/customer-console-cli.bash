# bash completion of customer-console-cli(1). The ctest completions_know_every_option holds it to the program's own table.
_customer_console_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' i skip=
    local connection='--profile --base-url --ca-file --token-file --token-stdin --timeout'
    local who='--customer-number --work-provider-user-id --policy-id --driver-id'
    COMPREPLY=()

    # The values of options.
    case $before in
    --ca-file | --token-file | --file | --passphrase-file | --output)
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$word"))
        return ;;
    --state)
        COMPREPLY=($(compgen -W 'sending confirmed rejected not_sent unknown reconciled_exists reconciled_absent' -- "$word"))
        return ;;
    --format)
        COMPREPLY=($(compgen -W 'json csv' -- "$word"))
        return ;;
    --kind)
        COMPREPLY=($(compgen -W 'test production' -- "$word"))
        return ;;
    --proxy)
        COMPREPLY=($(compgen -W 'none system' -- "$word"))
        return ;;
    --profile)
        local profile IFS=$'\n'
        for profile in sandbox $(customer-console-cli --json profile list 2>/dev/null | grep -o '"name":"[^"\\]*"' | cut -d'"' -f4); do
            case $profile in "$word"*) COMPREPLY+=("$(printf %q "$profile")") ;; esac
        done
        return ;;
    --base-url | --timeout | --customer-number | --work-provider-user-id | --policy-id | --driver-id | --email | --send-again | \
        --path-status | --path-validate | --path-enrol | --port | --latency | --customers | --seed)
        return ;;
    esac

    # Which command: the first word that is no option and no option's value, with the one behind it for groups.
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [ -n "$skip" ]; then
            skip=
            continue
        fi
        case ${COMP_WORDS[i]} in
        --token-stdin | --json | --dry-run | --accept-warnings | --skip-lookup | --live | --all-environments | \
            --show-persons | --wait | --replace | --help | --version | -h | -v) ;;
        --*=*) ;;
        --*) skip=yes ;;
        *)
            command+=${command:+ }${COMP_WORDS[i]}
            case $command in journal | profile) ;; *) break ;; esac ;;
        esac
    done

    local options words=
    case $command in
    status) options="$connection $who" ;;
    explain) options="$connection $who --email" ;;
    validate) options="$connection --customer-number --email" ;;
    enrol) options="$connection --file --dry-run --accept-warnings --skip-lookup --live --send-again --passphrase-file" ;;
    'journal list') options='--profile --base-url --state --all-environments --show-persons --passphrase-file' ;;
    'journal show') options='--passphrase-file' ;;
    'journal reconcile') options="$connection --wait --passphrase-file" ;;
    'journal export') options='--profile --base-url --state --all-environments --format --output --passphrase-file' ;;
    'profile list' | 'profile remove' | 'profile export') options='' ;;
    'profile import') options='--replace' ;;
    'profile add') options='--base-url --ca-file --timeout --kind --proxy --path-status --path-validate --path-enrol' ;;
    'profile test') options='--base-url --ca-file --token-file --token-stdin --timeout' ;;
    'profile set-token') options='--token-file --token-stdin' ;;
    sandbox) options='--profile --port --latency --customers --seed' ;;
    journal) options='' words='list show reconcile export' ;;
    profile) options='' words='list add remove test set-token export import' ;;
    '') options="$connection --version" words='status explain validate enrol journal profile sandbox' ;;
    *) options='' ;;
    esac
    if [[ $word == -* ]]; then words="$options --json --help"; fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _customer_console_cli customer-console-cli
